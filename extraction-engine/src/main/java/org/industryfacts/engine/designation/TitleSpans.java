package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.QuotedRows;
import org.industryfacts.engine.text.Span;

/** Finds the words of the titles that a rule kept or that stand in its clause. Immutable. */
final class TitleSpans {

    private static final int LONGEST_TITLE = 40;

    private static final Pattern ROW = Pattern.compile("(?:行列|之列)$");

    private final TitleSense sense;
    private final SenseTable<TitleWord> words;
    private final Pattern parts;

    TitleSpans(TitleSense sense, SenseTable<TitleWord> words) {
        this.sense = sense;
        this.words = words;
        this.parts = words.pattern("(?<=[^(“][^(“])(?:、|和(?=国家|@rank|[^、]*@award$))");
    }

    /** The titles that a match names. */
    List<Span> of(Sighting sighting) {
        List<Span> read = spans(sighting).stream()
                .flatMap(item -> QuotedRows.parts(sighting.article().text(), item).stream())
                .map(item -> withoutRow(sighting, item))
                .toList();
        boolean ranked = sighting.match().emitted("ranked").isPresent();
        boolean kept = ranked
                || sighting.match().emitted("subject").isPresent()
                || read.stream().map(sighting::text).anyMatch(sense::isTitle);
        List<Span> titles = readable(
                sighting, kept ? read : rest(sighting, sighting.match().anchor().end()));
        return ranked && titles.isEmpty() && !read.isEmpty()
                ? readable(sighting, rest(sighting, read.get(0).start()))
                : titles;
    }

    /** A title without the word for those who bear it: 百强县|行列. */
    private Span withoutRow(Sighting sighting, Span item) {
        String title = ROW.matcher(sighting.text(item)).replaceFirst("");
        return sense.isTitle(title) ? new Span(item.start(), item.start() + title.length()) : item;
    }

    private List<Span> readable(Sighting sighting, List<Span> titles) {
        boolean first = !titles.isEmpty() && sense.reads(sighting, titles.get(0));
        return titles.stream()
                .filter(item -> first ? sense.readsFurther(sighting, item) : sense.reads(sighting, item))
                .toList();
    }

    /** The clauses after the match. */
    static Stream<Span> later(Sighting sighting) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.start() >= sighting.match().span().end());
    }

    /** All from a position to the end of its clause, parted: a title may hold what no noun phrase does (地理标志证明商标). */
    private List<Span> rest(Sighting sighting, int start) {
        Span rest = new Span(start, Math.max(start, sighting.clause().end()));
        List<Span> titles = new ArrayList<>();
        int begin = start;
        for (String part : parts.split(sighting.text(rest))) {
            int leading =
                    part.length() - part.stripLeading().length() + (part.strip().startsWith("了") ? 1 : 0);
            Span span = new Span(begin + leading, begin + part.stripTrailing().length());
            boolean whole = span.length() > 2
                    && span.length() <= LONGEST_TITLE
                    && sense.isTitle(sighting.text(span))
                    && !words.holds(TitleWord.GIVEN, part);
            if (!whole) {
                return List.of();
            }
            titles.add(span);
            begin += part.length() + 1;
        }
        return titles;
    }

    /** The titles that the rule kept, or the list that is named before those on it. */
    private List<Span> spans(Sighting sighting) {
        List<Span> items = sighting.match().items("title");
        if (sighting.match().emitted("title").isPresent()) {
            Span last = items.get(0);
            boolean clause =
                    sighting.match().emitted("title").filter("clause"::equals).isPresent();
            return List.of(clause ? clauseTo(sighting, last) : list(sighting, last));
        }
        List<Span> all = new ArrayList<>(
                sighting.match().emitted("ranked").isPresent()
                        ? items.stream().map(item -> withLead(sighting, item)).toList()
                        : items);
        if (sighting.match().emitted("subject").isPresent()
                || sighting.match().emitted("ranked").isPresent()) {
            later(sighting)
                    .takeWhile(clause -> sense.isRanked(sighting, clause))
                    .flatMap(clause -> sighting.sentence().listsAfter(clause.start()).stream()
                            .limit(1)
                            .flatMap(list -> list.items().stream()))
                    .forEach(all::add);
        }
        return all;
    }

    /** The list that is spoken of before who is on it, without what is said about it: 日前公布的国家绿色制造名单. */
    private static Span list(Sighting sighting, Span last) {
        int start = sighting.match().span().start();
        String before = sighting.text(new Span(start, last.end()));
        int lead = Math.max(before.lastIndexOf('的') + 1, before.startsWith("在") ? 1 : 0);
        return new Span(start + lead, last.end());
    }

    /** A title with the place and time that stand between the verb and it: 深圳市2011年|重大建设项目. */
    private static Span withLead(Sighting sighting, Span item) {
        Span lead = new Span(
                sighting.match().anchor().end(),
                Math.max(sighting.match().anchor().end(), item.start()));
        List<Token> tokens = lead.isEmpty() ? List.of() : sighting.sentence().tokensIn(lead);
        boolean whole = tokens.stream().allMatch(token -> token instanceof PlaceToken || token instanceof TimeToken);
        return tokens.isEmpty() || !whole ? item : new Span(tokens.get(0).span().start(), item.end());
    }

    /** The list that a clause begins with: 日前,2023年绿色工厂名单|公布. */
    private Span clauseTo(Sighting sighting, Span last) {
        int start = sighting.sentence().clauseAt(last.start()).start();
        int lead = sighting.sentence().tokensIn(new Span(start, last.end())).stream()
                .filter(token -> !words.is(TitleWord.LEAD, sighting.word(token)))
                .findFirst()
                .map(token -> token.span().start())
                .orElse(start);
        return new Span(lead, last.end());
    }
}
