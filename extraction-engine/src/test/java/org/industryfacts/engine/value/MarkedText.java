package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.text.Span;

/** A sentence of a corpus without its marks, and what they mark: [超过{300亿元}], braces only where the two differ. */
record MarkedText(String text, List<Mark> marks) {

    /** One marked stretch, and the part of it that is written without qualifiers. */
    record Mark(Span span, Span written) {}

    static MarkedText parse(String sentence) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        int from = -1;
        int to = -1;
        for (char c : sentence.toCharArray()) {
            switch (c) {
                case '[' -> start = text.length();
                case '{' -> from = text.length();
                case '}' -> to = text.length();
                case ']' -> {
                    Span span = new Span(start, text.length());
                    marks.add(new Mark(span, from < 0 ? span : new Span(from, to)));
                    from = -1;
                }
                default -> text.append(c);
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks));
    }
}
