package org.industryfacts.engine.text;

/** Takes from the source of a page all that is not shown. For one use. */
final class TagRemoval {

    private final CleanText page;
    private final String source;
    private final PageLayout layout;
    private final Rewriter rewriter;
    /** Where the last characters that are shown end, and the first blank after them; negative where none is. */
    private int end;

    private int blank = -1;

    TagRemoval(CleanText page) {
        this.page = page;
        this.source = page.text();
        this.layout = PageLayout.of(source);
        this.rewriter = new Rewriter(page, MarkupFilter.KIND);
    }

    CleanText shown() {
        layout.texts().forEach(this::addText);
        replace(end, source.length(), "");
        return rewriter.rewritten();
    }

    private void addText(Span text) {
        for (int at = text.start(); at < text.end(); at++) {
            if (isBlank(source.charAt(at))) {
                blank = blank < 0 ? at : blank;
                continue;
            }
            int start = at;
            while (at + 1 < text.end() && !isBlank(source.charAt(at + 1))) {
                at++;
            }
            part(start);
            end = at + 1;
            blank = -1;
        }
    }

    /** Leaves of what stands between the last characters shown and those at {@code start} what a reader sees of it. */
    private void part(int start) {
        if (end == 0) {
            replace(0, start, "");
            return;
        }
        switch (layout.between(end, start)) {
            case LINE, ROW -> replace(end, start, "\n");
            case CELL -> replace(end, start, " ");
            case NONE -> {
                if (blank < 0 || isMereLineEnd(start)) {
                    replace(end, start, "");
                } else if (!source.substring(end, start).isBlank() || isLineEndWithin(start)) {
                    replace(end, blank, "");
                    replace(blank, blank + 1, " ");
                    replace(blank + 1, start, "");
                }
            }
        }
    }

    /** A line end in the source is a blank to browsers; between wide characters editors mean nothing by it. */
    private boolean isMereLineEnd(int start) {
        return isLineEndWithin(start)
                && source.substring(end, start).isBlank()
                && isWide(source.charAt(end - 1))
                && isWide(source.charAt(start));
    }

    private boolean isLineEndWithin(int start) {
        String gap = source.substring(end, start);
        return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
    }

    private void replace(int from, int to, String with) {
        if (!with.contentEquals(source.substring(from, to))) {
            rewriter.replace(new Span(from, to), with);
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF' || c >= '—' && c <= '…';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
