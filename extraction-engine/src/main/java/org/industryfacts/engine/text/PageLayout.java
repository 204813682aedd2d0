package org.industryfacts.engine.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Where in the source of a page its text stands, and what parts it there. */
final class PageLayout implements NodeFilter {

    /** What parts two texts; of several between them the last of these holds. */
    enum Break {
        NONE,
        LINE,
        CELL,
        ROW
    }

    private record BreakAt(int position, Break kind) {}

    /** A cell with more text than data have lays out the page: it is no part of a row. */
    private static final int LONGEST_CELL = 60;

    private final String page;
    private final List<Span> texts = new ArrayList<>();
    private final List<BreakAt> breaks = new ArrayList<>();
    private final Deque<Integer> lengthsBeforeCells = new ArrayDeque<>();
    private int length;
    private int preformatted;

    private PageLayout(String page) {
        this.page = page;
    }

    /** The layout of a page, which need not be well-formed. */
    static PageLayout of(String page) {
        PageLayout layout = new PageLayout(page);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.parseInput(TagSyntax.withoutStrayBrackets(page), "").filter(layout);
        layout.texts.sort(Comparator.comparingInt(Span::start));
        layout.breaks.sort(Comparator.comparingInt(BreakAt::position));
        return layout;
    }

    /** The stretches of text between tags, in the order of the source; entities and blanks stand in them as written. */
    List<Span> texts() {
        return texts;
    }

    /** What parts two texts that end and begin at these places. */
    Break between(int end, int start) {
        Break strongest = Break.NONE;
        for (int i = firstBreakFrom(end); i < breaks.size() && breaks.get(i).position() < start; i++) {
            Break kind = breaks.get(i).kind();
            strongest = kind.compareTo(strongest) > 0 ? kind : strongest;
        }
        return strongest;
    }

    private int firstBreakFrom(int position) {
        int low = 0;
        int high = breaks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (breaks.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(new Span(text.sourceRange().startPos(), text.sourceRange().endPos()));
        } else if (node instanceof Element element) {
            if (!PageElements.isShown(element)) {
                addBreaks(element, PageElements.breakAround(element));
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += PageElements.isPreformatted(element) ? 1 : 0;
            if (PageElements.breakAround(element) == Break.CELL) {
                lengthsBeforeCells.push(length);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= PageElements.isPreformatted(element) ? 1 : 0;
            Break around = PageElements.breakAround(element);
            boolean layout = around == Break.CELL && length - lengthsBeforeCells.pop() > LONGEST_CELL;
            addBreaks(element, layout ? Break.ROW : around);
        }
        return FilterResult.CONTINUE;
    }

    private void addText(Span text) {
        if (text.isEmpty()) {
            return;
        }
        texts.add(text);
        length += text.of(page).strip().length();
        for (int at = text.start(); preformatted > 0 && at < text.end(); at++) {
            if (page.charAt(at) == '\n' || page.charAt(at) == '\r') {
                breaks.add(new BreakAt(at, Break.LINE));
            }
        }
    }

    private void addBreaks(Element element, Break kind) {
        if (kind != Break.NONE) {
            breaks.add(new BreakAt(element.sourceRange().startPos(), kind));
            breaks.add(new BreakAt(element.endSourceRange().startPos(), kind));
        }
    }
}
