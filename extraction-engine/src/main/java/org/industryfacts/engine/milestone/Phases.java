package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.text.Span;

/** Puts the phases of one thing together, which goes by its name: 芯片产业园|一、二期项目. */
final class Phases {

    private static final Pattern FIRST = Pattern.compile("(.{2,})[一二三四五六]期?");
    private static final Pattern NEXT = Pattern.compile("[、和及与][二三四五六七](?:期(?:项目|工程)?)?");

    private Phases() {}

    /** The items of a list with one for all the phases of a thing that it names. */
    static List<Span> together(String text, List<Span> items) {
        List<Span> things = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Matcher first = FIRST.matcher(items.get(i).of(text));
            int last = i;
            while (last + 1 < items.size() && isNext(text, items.get(last), items.get(last + 1))) {
                last++;
            }
            boolean phases = last > i && first.matches();
            things.add(phases ? new Span(items.get(i).start(), items.get(i).start() + first.end(1)) : items.get(i));
            i = phases ? last : i;
        }
        return things;
    }

    private static boolean isNext(String text, Span item, Span next) {
        return next.start() > item.end()
                && NEXT.matcher(new Span(item.end(), next.end()).of(text)).matches();
    }
}
