package org.industryfacts.engine.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.industryfacts.engine.name.NameTable.Entry;
import org.industryfacts.engine.text.Span;

/**
 * What one article calls its organisations besides their full names: short names that it declares, that follow from a
 * full name, or that it lists as firms. Not for use by several threads.
 */
public final class NameRegistry {

    private final NameTable<Name> names = new NameTable<>();
    private final WordEdges edges;
    private final ShortNames shortNames;

    public NameRegistry(WordEdges edges) {
        this.edges = edges;
        this.shortNames = new ShortNames(edges);
    }

    /** A short name that the article declares for a name. */
    public void declare(String shortName, Name name) {
        if (shortName.length() > 1) {
            names.add(shortName, name);
        }
    }

    /** What the article lists as an organisation. */
    public void list(Name name) {
        if (name.span().length() > 1) {
            names.add(name.canonical(), name);
        }
    }

    /**
     * The name of a firm, from which shorter ones follow.
     *
     * @param region how many characters of the name are the region that it begins with
     */
    public void derive(Name firm, int region) {
        for (String shortName : shortNames.of(firm.canonical(), region)) {
            names.add(shortName, firm);
        }
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a name was read at this very span, where words of the dictionary need not respect it: 以|西泰. */
    private static boolean isGiven(Name name, Span span) {
        return name.span().equals(span);
    }

    /**
     * Every place where one of these names stands, in order, none overlapping another.
     *
     * @param fullNames in the order of the text; within one of them a short name is a part of it
     */
    public List<Name> mentionsIn(String text, List<Name> fullNames) {
        int next = 0;
        List<Name> mentions = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (!names.mayBegin(text, at)) {
                at++;
                continue;
            }
            while (next < fullNames.size() && fullNames.get(next).span().end() <= at) {
                next++;
            }
            int end = at + 1;
            for (Entry<Name> entry : names.at(text, at)) {
                Span span = new Span(at, at + entry.name().length());
                boolean part = next < fullNames.size()
                        && fullNames.get(next).span().contains(span)
                        && fullNames.get(next).span().length() > span.length();
                if (!part && (isGiven(entry.value(), span) || edges.standsApart(text, span))) {
                    mentions.add(entry.value().mentionedAt(span, false));
                    end = span.end();
                    break;
                }
            }
            at = end;
        }
        return mentions;
    }

    /** Two rows of mentions as one, the longer first where two begin at the same character. */
    public static List<Name> merged(List<Name> some, List<Name> others) {
        List<Name> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(Comparator.<Name>comparingInt(name -> name.span().start())
                .thenComparing(name -> -name.span().length()));
        return all;
    }
}
