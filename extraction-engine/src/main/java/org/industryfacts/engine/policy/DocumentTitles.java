package org.industryfacts.engine.policy;

import java.util.Optional;

import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Finds what documents are headed by that an article gives in full. */
final class DocumentTitles {

    private static final int LONGEST_HEADLINE = 60;

    private final PolicyTitles titles;
    private final Issuers issuers;

    DocumentTitles(PolicyTitles titles, Issuers issuers) {
        this.titles = titles;
        this.issuers = issuers;
    }

    /** What a text that is a policy itself begins with: 制定本方案 speaks of that. */
    Optional<Span> headline(Sighting sighting) {
        Span first = sighting.article().sentences().get(0).span();
        return Optional.of(trimmed(sighting, first.start(), Math.min(first.end(), first.start() + LONGEST_HEADLINE)))
                .filter(line -> sighting.index() > 0 && titles.isPolicy(sighting.text(line)));
    }

    /** The title of a document that is all of its line, after who issued it: (某市人民政府)关于促进铝产业发展的意见. */
    Optional<Span> line(Sighting sighting) {
        Span sentence = sighting.sentence().span();
        int start = sighting.match().anchor().start();
        boolean issued = issuers.named(sighting, new Span(sentence.start(), start));
        return Optional.of(trimmed(sighting, start, sentence.end()))
                .filter(title -> issued
                        && sighting.sentence().sentence().clauses().size() == 1
                        && titles.isPolicy(sighting.text(title)));
    }

    /** A line without the blanks and the full stop at its end. */
    private static Span trimmed(Sighting sighting, int start, int end) {
        int last = end;
        while (last > start && " \n。".indexOf(sighting.article().text().charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(start, last);
    }
}
