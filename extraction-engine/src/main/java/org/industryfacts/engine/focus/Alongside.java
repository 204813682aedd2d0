package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** The regions and parks that stand in one list with a subject: 苏州、无锡和常州都把…列为支柱产业. */
final class Alongside {

    private static final Set<String> MARKS = Set.of("、", "和", "与", "及", "以及");
    private static final int MOST = 16;

    private Alongside() {}

    /**
     * A subject with those before and after it, in the order of the text; it alone where it is not in the sentence of
     * the match.
     *
     * @param places whether a token names a region or park
     */
    static List<Subject> with(Sighting sighting, Subject subject, Predicate<Token> places) {
        SentenceReading sentence = sighting.sentence();
        if (!sentence.span().contains(subject.span())) {
            return List.of(subject);
        }
        List<Token> tokens = sentence.tokens();
        int own = indexOf(tokens, subject.span());
        if (own < 0 || !places.test(tokens.get(own))) {
            return List.of(subject);
        }
        int first = reach(sighting, tokens, own, -1, places);
        int last = reach(sighting, tokens, own, 1, places);
        List<Subject> all = new ArrayList<>();
        for (int i = first; i <= last; i += 2) {
            all.add(
                    i == own
                            ? subject
                            : sighting.scopes()
                                    .subjects()
                                    .of(sighting.index(), tokens.get(i).span()));
        }
        return all;
    }

    private static int indexOf(List<Token> tokens, Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() == span.end()) {
                return i;
            }
        }
        return -1;
    }

    private static int reach(Sighting sighting, List<Token> tokens, int own, int step, Predicate<Token> places) {
        int reached = own;
        for (int i = own + 2 * step; i >= 0 && i < tokens.size() && Math.abs(i - own) <= 2 * MOST; i += 2 * step) {
            boolean listed = tokens.get(i - step) instanceof WordToken mark
                    && MARKS.contains(mark.of(sighting.article().text()))
                    && places.test(tokens.get(i));
            if (!listed) {
                break;
            }
            reached = i;
        }
        return reached;
    }
}
