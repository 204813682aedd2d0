package org.industryfacts.engine.designation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Finds who bears a title. */
final class Bearers {

    private static final String BY = "被由从";

    private final TitleSense sense;
    private final SenseTable<TitleWord> words;

    Bearers(TitleSense sense, SenseTable<TitleWord> words) {
        this.sense = sense;
        this.words = words;
    }

    /** Those that a match gives titles to, sorts left out. */
    List<Subject> of(Sighting sighting) {
        return bearers(sighting).stream()
                .filter(subject -> !words.is(TitleWord.SORT, subject.text()))
                .toList();
    }

    private List<Subject> bearers(Sighting sighting) {
        List<Span> items = sighting.match().items("subject");
        if (sighting.match().emitted("subject").isPresent()) {
            return bearer(sighting).map(List::of).orElse(List.of());
        }
        if (items.isEmpty()
                && sighting.match()
                        .emitted("status")
                        .filter(status -> !status.equals("done"))
                        .isPresent()) {
            return sighting.scopes()
                    .subjects()
                    .placeAt(sighting.index(), sighting.match().span().start())
                    .map(List::of)
                    .orElse(List.of());
        }
        if (items.isEmpty() && isOfFirm(sighting)) {
            return sighting.scopes()
                    .subjects()
                    .namedBy(sighting.index(), sighting.match().anchor())
                    .filter(subject -> subject.kind() == Subject.Kind.COMPANY)
                    .map(List::of)
                    .orElse(List.of());
        }
        if (items.isEmpty()) {
            return sighting.subject()
                    .filter(subject -> subject.kind() != Subject.Kind.GOVERNMENT && !subject.area())
                    .map(List::of)
                    .orElse(List.of());
        }
        return items.stream()
                .filter(item -> !isGrantor(sighting, item) && !isCounted(sighting, item))
                .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                .toList();
    }

    /** Whether a title stands before the name of the firm that bears it. */
    private static boolean isOfFirm(Sighting sighting) {
        return sighting.match().emitted("checked").filter("firm"::equals).isPresent();
    }

    /** Whether a phrase stands after 被, or 从, and so says who gives the title, or what its bearer was before. */
    private static boolean isGrantor(Sighting sighting, Span item) {
        return item.start() > 0 && BY.indexOf(sighting.article().text().charAt(item.start() - 1)) >= 0;
    }

    /** Whether things are only counted that passed a check: 88条|生产线|通过GMP符合性检查. */
    private static boolean isCounted(Sighting sighting, Span item) {
        return sighting.match().emitted("checked").isPresent()
                && sighting.sentence()
                        .tokenBefore(item.start())
                        .filter(token -> token instanceof QuantityToken figure
                                && figure.quantity().counter() != null)
                        .isPresent();
    }

    /** Who stands just before 作为, else what a later clause begins with, else who is spoken of. */
    private Optional<Subject> bearer(Sighting sighting) {
        int start = sighting.match().anchor().start();
        Optional<Subject> before = named(sighting, token -> token.span().end() == start);
        Optional<Subject> after = TitleSpans.later(sighting)
                .filter(clause -> !sense.isRanked(sighting, clause))
                .flatMap(clause -> named(sighting, token -> token.span().start() == clause.start()).stream())
                .findFirst();
        return before.or(() -> after).or(sighting::subject);
    }

    private static Optional<Subject> named(Sighting sighting, Predicate<Token> where) {
        return sighting.sentence().tokens().stream()
                .filter(where)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .findFirst();
    }
}
