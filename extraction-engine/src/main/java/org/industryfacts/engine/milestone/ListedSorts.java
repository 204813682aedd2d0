package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Tells lists of sorts of projects, none of which comes to a stage, from lists of projects: 交通项目、水利项目. Immutable.
 */
final class ListedSorts {

    private static final Set<String> SUMS = Set.of("项目", "工程");

    private final StepTakers takers;

    ListedSorts(StepTakers takers) {
        this.takers = takers;
    }

    /** Whether a rule for listed projects found nothing but sorts of them. */
    boolean are(Sighting sighting, List<Span> items) {
        return ListStages.kind(sighting.match().rule())
                        .filter(ListStages.Kind.LISTED::equals)
                        .isPresent()
                && items.stream().allMatch(item -> isSort(sighting.sentence(), item));
    }

    /** Whether no name, owner, figure or thing to be built tells a project from others. */
    private boolean isSort(SentenceReading sentence, Span item) {
        List<Token> tokens = sentence.tokensIn(item);
        Token last = tokens.get(tokens.size() - 1);
        String sort = new Span(item.start(), last.span().start()).of(sentence.text());
        return SUMS.contains(last.of(sentence.text()))
                && !new Span(sentence.span().start(), item.start())
                        .of(sentence.text())
                        .endsWith("的")
                && tokens.stream().noneMatch(QuantityToken.class::isInstance)
                && !takers.isThing(sort)
                && !ThingLists.isOne(sentence, item);
    }
}
