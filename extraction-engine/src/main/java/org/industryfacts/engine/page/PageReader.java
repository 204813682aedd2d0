package org.industryfacts.engine.page;

import java.util.List;

import org.industryfacts.engine.text.CleanText;

/** Finds the articles on a cleaned page. Immutable and safe to share between threads. */
public final class PageReader {

    private PageReader() {}

    /** Loads what it knows of pages; a bad line of that fails here, with its file and number. */
    public static PageReader load() {
        return new PageReader();
    }

    /** The articles of a page, whatever it looks like. */
    public Page read(CleanText page) {
        return new Page(List.of(PageArticle.of(page)), null);
    }
}
