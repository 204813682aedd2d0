package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.page.LinePattern.Scope;
import org.industryfacts.engine.page.LinePatternFile.Entry;
import org.industryfacts.engine.text.Span;

/**
 * Reads lines that belong to no article: one is such a line where patterns read all of it, one after the other, as in
 * {@code 2024-04-26 10:20 来源:… 字号:大 中 小}. Of the patterns that read on from a place the one that reads most holds.
 * Safe to share between threads; time and memory for a line are bounded.
 */
final class LineReader {

    private static final int LONGEST = 2500;
    private static final int MOST_PARTS = 24;
    private static final int MOST_BEGINNINGS = 20_000;
    private static final String SEPARATORS = " |,;/·丨。、";

    private final List<LinePattern> patterns;
    private final BitSet all = new BitSet();
    private final PatternSieve sieve;
    /** The indexes of those that may read something that begins with a text, as far as it was asked for. */
    private final Map<String, BitSet> byBeginning = new ConcurrentHashMap<>();

    private LineReader(List<LinePattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.all.set(0, patterns.size());
        this.sieve = new PatternSieve(patterns);
    }

    /** @throws LexiconException where a pattern is wrong, naming file and line */
    static LineReader load() {
        return new LineReader(LinePatternFile.read().stream()
                .filter(entry -> !entry.definition())
                .map(Entry::pattern)
                .toList());
    }

    /** A part of a line and the pattern that reads it. */
    record Part(LinePattern pattern, Span span) {}

    /**
     * The parts of a line; none where some of it is text.
     *
     * @param region where on the page the line stands
     */
    List<Part> read(CharSequence line, Scope region) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        BitSet candidates = sieve.through(line);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            Part part = parts.size() < MOST_PARTS ? longestAt(line, at, candidates, region) : null;
            if (part == null) {
                return List.of();
            }
            parts.add(part);
            at = skip(line, part.span().end());
        }
        return parts;
    }

    private @Nullable Part longestAt(CharSequence line, int at, BitSet candidates, Scope region) {
        BitSet here = beginningAt(line, at);
        Part longest = null;
        for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
            LinePattern pattern = patterns.get(i);
            if (!candidates.get(i) || !pattern.scope().holds(region)) {
                continue;
            }
            Matcher matcher = pattern.pattern().matcher(line).region(at, line.length());
            if (matcher.lookingAt()
                    && matcher.end() > at
                    && (longest == null || matcher.end() > longest.span().end())) {
                longest = new Part(pattern, new Span(at, matcher.end()));
            }
        }
        return longest;
    }

    /**
     * The patterns that may read on from a place, by the two characters there, of which not all pairs are remembered.
     */
    private BitSet beginningAt(CharSequence line, int at) {
        String two = line.subSequence(at, Math.min(at + 2, line.length())).toString();
        BitSet known = byBeginning.get(two);
        if (known != null) {
            return known;
        }
        BitSet ofOne = byBeginning.computeIfAbsent(two.substring(0, 1), one -> beginningWith(one, all));
        return byBeginning.size() < MOST_BEGINNINGS
                ? byBeginning.computeIfAbsent(two, beginning -> beginningWith(beginning, ofOne))
                : ofOne;
    }

    private BitSet beginningWith(String text, BitSet among) {
        BitSet beginning = new BitSet();
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Matcher matcher = patterns.get(i).pattern().matcher(text);
            beginning.set(i, matcher.lookingAt() || matcher.hitEnd());
        }
        return beginning;
    }

    private static int skip(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
