package org.industryfacts.engine.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.scope.Subject;

/**
 * The region or zone that at least half of the figures of an article belong to: it tells of that one, and a figure of
 * which no sentence around says whose it is, or only some phrase that is nobody, is its. Immutable.
 */
final class PrevailingSubject {

    /** Few figures tell nothing. */
    private static final int FEWEST = 3;

    /** How a subject was found that an earlier sentence speaks of. */
    private static final String SPOKEN_OF = "subject.context";

    /** How a subject was found that the sentence of the figure does not name. */
    private static final Set<String> FAR =
            Set.of(SPOKEN_OF, "subject.main", "subject.headline", "subject.told", "subject.authority");

    private final @Nullable Subject subject;
    private final MetricSubjects owners;

    private PrevailingSubject(@Nullable Subject subject, MetricSubjects owners) {
        this.subject = subject;
        this.owners = owners;
    }

    /** Of the figures of one article. */
    static PrevailingSubject of(List<Figure> figures, MetricSubjects owners) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        Subject most = null;
        for (Figure figure : figures) {
            Subject named = figure.subject();
            if (named != null) {
                all++;
                int count = counts.merge(named.text(), 1, Integer::sum);
                most = most == null || count > counts.get(most.text()) ? named : most;
            }
        }
        boolean prevails = most != null
                && most.place()
                && !most.area()
                && counts.get(most.text()) >= FEWEST
                && 2 * counts.get(most.text()) >= all;
        return new PrevailingSubject(prevails ? most : null, owners);
    }

    /** The subject of a figure that says nothing nearer; empty where it has one, or none prevails. */
    Optional<Subject> instead(Figure figure) {
        Subject own = figure.subject();
        return Optional.ofNullable(subject)
                .filter(place -> own == null || FAR.contains(own.rule()) && givesWay(own))
                .filter(place -> owners.mayHave(place, figure.metric().indicator()))
                .map(place -> place.by("subject.prevailing"));
    }

    /** Whether a far subject is no thing of its own, or the country where no earlier sentence speaks of it. */
    private boolean givesWay(Subject own) {
        return switch (own.kind()) {
            case PHRASE -> !owners.isThing(own);
            case PLACE -> own.area() && !own.rule().equals(SPOKEN_OF);
            case COMPANY, GOVERNMENT, NAME -> false;
        };
    }
}
