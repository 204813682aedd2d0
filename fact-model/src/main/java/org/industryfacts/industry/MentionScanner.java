package org.industryfacts.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.data.WordTable.Match;

/**
 * Finds the names of industries in a text: at each position the longest, from the left, in linear time.
 *
 * <p>The words that go with a name are passed over with it, so that 制造业 in 光伏制造业 is no industry of its own. A name
 * that means an industry only as a whole is found where such a word says that an industry is meant: 文化产业.
 */
final class MentionScanner {

    /** Empty for a word that only hides names. */
    private final WordTable<Optional<Industry>> names = new WordTable<>();

    private final WordTable<Industry> wholeNames = new WordTable<>();
    private final WordTable<WordKind> industryWords = new WordTable<>();
    private final WordTable<WordKind> tails = new WordTable<>();

    MentionScanner(Words words) {
        words.all().forEach(this::add);
    }

    void add(Industry industry) {
        industry.namesEverywhere().forEach(name -> names.put(Spelling.fold(name), Optional.of(industry)));
        industry.wholeNames().forEach(name -> wholeNames.put(Spelling.fold(name), industry));
    }

    private void add(String word, WordKind kind) {
        switch (kind) {
            case UMBRELLA -> {
                names.put(Spelling.fold(word), Optional.empty());
                tails.put(Spelling.fold(word), kind);
            }
            case OTHER -> names.put(Spelling.fold(word), Optional.empty());
            case INDUSTRY -> {
                industryWords.put(Spelling.fold(word), kind);
                tails.put(Spelling.fold(word), kind);
            }
            case FACET -> tails.put(Spelling.fold(word), kind);
            case MODIFIER -> {}
        }
    }

    /** @param boundary whether a name may begin or end at a position */
    List<IndustryMention> scan(CharSequence text, IntPredicate boundary) {
        String folded = Spelling.fold(text.toString());
        return scan(folded, position -> !Spelling.isInsideWord(folded, position) && boundary.test(position));
    }

    private List<IndustryMention> scan(String text, IntPredicate boundary) {
        List<IndustryMention> mentions = new ArrayList<>();
        boolean afterName = false;
        int at = 0;
        while (at < text.length()) {
            Match<Optional<Industry>> name = longest(text, at, boundary, !afterName);
            Match<WordKind> tail = afterName ? longest(tails, text, at, boundary) : null;
            if (tail != null && (name == null || name.end() <= tail.end())) {
                at = tail.end();
            } else if (name == null) {
                afterName = false;
                at++;
            } else {
                afterName = name.value().isPresent();
                if (afterName) {
                    mentions.add(new IndustryMention(name.value().get(), at, name.end()));
                }
                at = name.end();
            }
        }
        return List.copyOf(mentions);
    }

    private @Nullable Match<Optional<Industry>> longest(
            String text, int at, IntPredicate boundary, boolean alsoFormed) {
        Match<Optional<Industry>> name = longest(names, text, at, boundary);
        Match<Optional<Industry>> formed = alsoFormed ? formed(text, at, boundary) : null;
        return formed != null && (name == null || formed.end() > name.end()) ? formed : name;
    }

    /** A name that means an industry only as a whole, with the word that says so. */
    private @Nullable Match<Optional<Industry>> formed(String text, int at, IntPredicate boundary) {
        Match<Industry> name = longest(wholeNames, text, at, boundary);
        Match<WordKind> word = name == null ? null : longest(industryWords, text, name.end(), boundary);
        return word == null ? null : new Match<>(word.end(), Optional.of(name.value()));
    }

    /** The longest word that goes from a boundary to a boundary. */
    private static <V> @Nullable Match<V> longest(WordTable<V> words, String text, int start, IntPredicate boundary) {
        boolean begins = start < text.length() && words.mayBegin(text.charAt(start)) && boundary.test(start);
        return begins ? words.longest(text, start, text.length(), boundary) : null;
    }
}
