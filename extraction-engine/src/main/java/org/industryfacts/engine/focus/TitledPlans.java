package org.industryfacts.engine.focus;

import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Plans and policies that say what a region builds on: 《厦门市…行动计划》提出,聚焦…. */
final class TitledPlans {

    private static final Pattern SAYS = Pattern.compile("[^。;]{0,8}?(提出|明确|指出|要求|强调|部署|显示)");

    /** What two sign is no plan of either. */
    private static final Pattern AGREEMENT = Pattern.compile("(?:协议|协议书|合同|备忘录|意向书)$");

    private TitledPlans() {}

    /** The region that a plan is named for which says what stands at a position. */
    static Optional<Subject> of(Sighting sighting, int position) {
        return last(sighting, position)
                .filter(title -> SAYS.matcher(sighting.article().text())
                        .region(title.span().end(), position)
                        .lookingAt())
                .flatMap(title -> sighting.article().places().stream()
                        .filter(place -> place.span().start() == title.inside().start())
                        .findFirst())
                .map(place -> sighting.scopes().subjects().of(sighting.index(), place.span()));
    }

    /** Whether a policy is what does it: 《…》等政策,从多个维度推动人工智能产业加快发展. */
    static boolean act(Sighting sighting) {
        int position = sighting.match().span().start();
        return last(sighting, position)
                        .filter(title -> !AGREEMENT
                                .matcher(sighting.text(title.inside()))
                                .find())
                        .isPresent()
                && of(sighting, position).isEmpty();
    }

    /** The title before a position, if no place is named after it. */
    private static Optional<TitleToken> last(Sighting sighting, int position) {
        Span before = new Span(sighting.sentence().span().start(), position);
        return sighting.sentence().tokensIn(before).stream()
                .filter(token -> token instanceof TitleToken || token instanceof PlaceToken)
                .reduce((earlier, later) -> later)
                .filter(TitleToken.class::isInstance)
                .map(TitleToken.class::cast);
    }
}
