package org.industryfacts.engine.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;

/**
 * One article of a page: its text, put together from pieces of the page, and the way from there to what was submitted.
 * Immutable and safe to share between threads. Spans are UTF-16 indices of {@link #text()} unless said otherwise.
 */
public final class PageArticle {

    /** How many characters of the page may stand between two parts of a stretch that is shown as one. */
    private static final int REACH = 200;

    private final CleanText page;
    private final @Nullable String headline;
    private final String text;
    private final PieceMap pieces;
    private final List<Span> cutOff;

    PageArticle(CleanText page, @Nullable String headline, PieceMap.Builder text, List<Span> cutOff) {
        this(page, headline, text.text(), text.map(), cutOff);
    }

    private PageArticle(CleanText page, @Nullable String headline, String text, PieceMap pieces, List<Span> cutOff) {
        this.page = page;
        this.headline = headline;
        this.text = text;
        this.pieces = pieces;
        this.cutOff = List.copyOf(cutOff);
    }

    /** A page that is one article from its first character to its last. */
    public static PageArticle of(CleanText page) {
        return new PageArticle(
                page, null, page.text(), PieceMap.whole(page.text().length()), List.of());
    }

    /** What it is headed, where the page holds several articles; else null, and the headline is part of the text. */
    public @Nullable String headline() {
        return headline;
    }

    /** Its cleaned text without the headline; one paragraph a line. */
    public String text() {
        return text;
    }

    /** What was submitted, all of the page: positions in it are what {@link #toOriginal} gives. */
    public String original() {
        return page.original();
    }

    /**
     * The submitted characters that carry a stretch of the text. Where a join of columns lies inside it, that is all
     * from its first character to its last if those parts stand in this order close to one another on the page, else
     * the longest part.
     */
    public Span toOriginal(Span span) {
        List<Span> parts = pieces.sources(span);
        if (parts.isEmpty()) {
            int place = pieces.source(span.start());
            return page.toOriginal(new Span(place, place));
        }
        Span carrier = stand(parts) ? new Span(first(parts).start(), last(parts).end()) : longest(parts);
        return page.toOriginal(carrier);
    }

    private static boolean stand(List<Span> parts) {
        for (int i = 1; i < parts.size(); i++) {
            int between = parts.get(i).start() - parts.get(i - 1).end();
            if (between < 0 || between > REACH) {
                return false;
            }
        }
        return true;
    }

    private static Span longest(List<Span> parts) {
        Span longest = first(parts);
        for (Span part : parts) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest;
    }

    private static Span first(List<Span> parts) {
        return parts.get(0);
    }

    private static Span last(List<Span> parts) {
        return parts.get(parts.size() - 1);
    }

    /** Whether any character of the stretch was supplied by a repair rather than read. */
    public boolean isReconstructed(Span span) {
        return pieces.sources(span).stream().anyMatch(page.offsets()::isReconstructed);
    }

    /**
     * Whether a stretch reaches into a clause that the page breaks off or takes up in the middle, and whose other part
     * was not found: what it says is not known.
     */
    public boolean isCutOff(Span span) {
        return cutOff.stream().anyMatch(span::overlaps);
    }
}
