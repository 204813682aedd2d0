package org.industryfacts.engine.text;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.industryfacts.engine.text.PageLayout.Break;

/** What browsers do with the elements of HTML, as far as text goes. */
final class PageElements {

    private static final Set<String> NOT_SHOWN =
            names("head title script style noscript template iframe object noframes noembed svg canvas audio "
                    + "video map select datalist textarea button nav rp rt");

    private static final Set<String> LINES =
            names("address article aside blockquote br caption center dd details dialog dir div dl dt "
                    + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li "
                    + "listing main marquee menu nav ol p plaintext pre section summary ul xmp");

    private static final Set<String> ROWS = names("table thead tbody tfoot tr");
    private static final Set<String> CELLS = names("td th");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private PageElements() {}

    /** Whether any of its content is to be seen; page navigation is taken for what is not. */
    static boolean isShown(Element element) {
        return switch (element.normalName()) {
            case "#root", "html", "body" -> true;
            default ->
                !NOT_SHOWN.contains(element.normalName())
                        && !element.hasAttr("hidden")
                        && !HIDDEN.matcher(element.attr("style")).find();
        };
    }

    /** Whether the line ends in it are to be seen. */
    static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre");
    }

    /** What parts its content from what stands before and after it. */
    static Break breakAround(Element element) {
        String name = element.normalName();
        if (LINES.contains(name)) {
            return Break.LINE;
        }
        if (CELLS.contains(name)) {
            return Break.CELL;
        }
        return ROWS.contains(name) ? Break.ROW : Break.NONE;
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }
}
