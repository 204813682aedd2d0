package org.industryfacts.engine.page;

import java.util.ArrayList;
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
    /** Those that may read something that begins with a text, as far as it was asked for. */
    private final Map<String, List<LinePattern>> byBeginning = new ConcurrentHashMap<>();

    private LineReader(List<LinePattern> patterns) {
        this.patterns = List.copyOf(patterns);
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
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            Part part = parts.size() < MOST_PARTS ? longestAt(line, at, region) : null;
            if (part == null) {
                return List.of();
            }
            parts.add(part);
            at = skip(line, part.span().end());
        }
        return parts;
    }

    private @Nullable Part longestAt(CharSequence line, int at, Scope region) {
        Part longest = null;
        for (LinePattern pattern : beginningAt(line, at)) {
            if (!pattern.scope().holds(region)) {
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

    /** The patterns that may read on from a place, by the two characters there, of which not all pairs are remembered. */
    private List<LinePattern> beginningAt(CharSequence line, int at) {
        String one = String.valueOf(line.charAt(at));
        String two = line.subSequence(at, Math.min(at + 2, line.length())).toString();
        List<LinePattern> known = byBeginning.get(two);
        if (known != null) {
            return known;
        }
        List<LinePattern> ofOne = byBeginning.computeIfAbsent(one, first -> beginningWith(patterns, first));
        return byBeginning.size() < MOST_BEGINNINGS
                ? byBeginning.computeIfAbsent(two, beginning -> beginningWith(ofOne, beginning))
                : ofOne;
    }

    private static List<LinePattern> beginningWith(List<LinePattern> patterns, String text) {
        return patterns.stream()
                .filter(pattern -> {
                    Matcher matcher = pattern.pattern().matcher(text);
                    return matcher.lookingAt() || matcher.hitEnd();
                })
                .toList();
    }

    private static int skip(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
