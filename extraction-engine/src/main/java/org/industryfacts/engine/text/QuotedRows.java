package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what is quoted one after the other without a mark between: “湾区光谷”“湾区药谷”. */
public final class QuotedRows {

    private static final Pattern QUOTED = Pattern.compile("“[^“”]+”");
    private static final Pattern ROW = Pattern.compile("(?:“[^“”]{1,60}”){2,20}");

    private QuotedRows() {}

    /** The quotations, each with its marks, where a span is nothing but two or more of them; else the span itself. */
    public static List<Span> parts(String text, Span span) {
        if (!ROW.matcher(span.of(text)).matches()) {
            return List.of(span);
        }
        List<Span> parts = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(span.of(text));
        while (quoted.find()) {
            parts.add(new Span(span.start() + quoted.start(), span.start() + quoted.end()));
        }
        return parts;
    }
}
