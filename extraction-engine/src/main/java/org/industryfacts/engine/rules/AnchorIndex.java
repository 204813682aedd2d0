package org.industryfacts.engine.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.grammar.Element.Anchor;
import org.industryfacts.engine.grammar.Element.MentionAnchor;
import org.industryfacts.engine.grammar.Element.WordAnchor;
import org.industryfacts.engine.grammar.MentionKind;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleSieves;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Where the rules of several books may begin, found in one look over an article: most tokens begin no rule of any book.
 * Immutable and safe to share between threads.
 */
final class AnchorIndex {

    /** As the rules are tried: in the order of their book, each at the longest of its words first. */
    private static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(
                    found -> found.entry().order())
            .thenComparingInt(found -> -found.anchor().end());

    private final int books;
    private final WordTable<Anchored> byWord = new WordTable<>();
    private final Map<MentionKind, Anchored> byMention = new EnumMap<>(MentionKind.class);

    /** @param books the rules of each, in the order in which they are tried */
    AnchorIndex(List<List<Rule>> books) {
        this.books = books.size();
        int order = 0;
        for (int book = 0; book < books.size(); book++) {
            for (Rule rule : books.get(book)) {
                add(new Entry(book, order++, rule));
            }
        }
    }

    /** A rule where a match of it may begin. */
    record Candidate(int sentence, Rule rule, Span anchor) {}

    private record Entry(int book, int order, Rule rule) {}

    /** The rules that one anchor begins. */
    private record Anchored(List<Entry> entries, RuleSieves sieves) {

        Anchored() {
            this(new ArrayList<>(), new RuleSieves());
        }

        void add(Entry entry) {
            entries.add(entry);
            sieves.add(entry.rule());
        }

        void addAll(String text, Span anchor, List<Found> found) {
            for (int i = sieves.next(0, text, anchor); i < entries.size(); i = sieves.next(i + 1, text, anchor)) {
                found.add(new Found(entries.get(i), anchor));
            }
        }
    }

    private record Found(Entry entry, Span anchor) {}

    private void add(Entry entry) {
        Anchor anchor = entry.rule().anchor();
        if (anchor instanceof WordAnchor words) {
            for (String word : words.words()) {
                add(word, entry);
            }
        } else if (anchor instanceof MentionAnchor mention) {
            byMention.computeIfAbsent(mention.kind(), kind -> new Anchored()).add(entry);
        }
    }

    private void add(String word, Entry entry) {
        Anchored known = byWord.get(word);
        if (known == null) {
            known = new Anchored();
            byWord.put(word, known);
        }
        known.add(entry);
    }

    /** By book, where its rules may begin: in the order of the text, at one place in the order of the rules. */
    List<List<Candidate>> in(Article article) {
        List<List<Candidate>> candidates = new ArrayList<>(books);
        for (int book = 0; book < books; book++) {
            candidates.add(new ArrayList<>());
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            SentenceReading sentence = article.sentences().get(i);
            for (Token token : sentence.tokens()) {
                addWords(sentence, token.span().start(), found);
                if (!(token instanceof WordToken)) {
                    addMentions(sentence, token.span().start(), found);
                }
                if (!found.isEmpty()) {
                    found.sort(ORDER);
                    for (Found here : found) {
                        candidates
                                .get(here.entry().book())
                                .add(new Candidate(i, here.entry().rule(), here.anchor()));
                    }
                    found.clear();
                }
            }
        }
        return candidates;
    }

    private void addWords(SentenceReading sentence, int start, List<Found> found) {
        String text = sentence.text();
        if (!byWord.mayBegin(text, start)) {
            return;
        }
        int node = WordTable.START;
        for (int at = start; at < text.length(); at++) {
            node = byWord.next(node, text.charAt(at));
            if (node == WordTable.NONE) {
                return;
            }
            Anchored anchored = byWord.value(node);
            if (anchored != null && sentence.isBoundary(at + 1)) {
                anchored.addAll(text, new Span(start, at + 1), found);
            }
        }
    }

    private void addMentions(SentenceReading sentence, int start, List<Found> found) {
        for (Map.Entry<MentionKind, Anchored> anchored : byMention.entrySet()) {
            Optional<Span> mention = sentence.mentionAfter(start, anchored.getKey());
            if (mention.isPresent()) {
                anchored.getValue().addAll(sentence.text(), mention.get(), found);
            }
        }
    }
}
