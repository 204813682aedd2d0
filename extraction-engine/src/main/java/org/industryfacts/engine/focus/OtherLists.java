package org.industryfacts.engine.focus;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Tells lists of industries from those of what only belongs to some: projects, uses, services. Immutable. */
final class OtherLists {

    private static final Pattern USES = Pattern.compile("应用场景|示范场景");

    private static final Set<String> OTHERS = Set.of("项目", "种产品", "个产品", "类产品", "款产品", "系列产品");

    private static final String ETC = "等";

    private final Industries industries;

    OtherLists(Industries industries) {
        this.industries = industries;
    }

    /**
     * Whether the words around a list say that it is of something else.
     *
     * @param beside whether nothing but the place beside it says that there are industries
     */
    boolean areListed(Sighting sighting, boolean beside) {
        return isOfUses(sighting) || isOfProjects(sighting) || beside && isOfOthers(sighting);
    }

    /** 围绕物流、巡检等领域打造应用场景. */
    private static boolean isOfUses(Sighting sighting) {
        int end = sighting.match().span().end();
        // A match may reach over the end of the clause that it began in.
        Span rest = new Span(end, Math.max(end, sighting.clause().end()));
        return !rest.isEmpty() && USES.matcher(sighting.text(rest)).find();
    }

    /** 海上风电、氢能等项目, 啤酒、面粉等30种产品. */
    private static boolean isOfProjects(Sighting sighting) {
        return sighting.match()
                .kind("industry")
                .map(kind -> sighting.text(new Span(Math.max(0, kind.start() - 1), kind.end())))
                .filter(kind -> OTHERS.stream().anyMatch(kind::endsWith))
                .isPresent();
    }

    /** 物流、应急救援等新兴服务场景. */
    private boolean isOfOthers(Sighting sighting) {
        return kind(sighting)
                .or(() -> kindBehind(sighting))
                .filter(kind -> !industries.isKind(kind))
                .isPresent();
    }

    private static Optional<String> kind(Sighting sighting) {
        return sighting.match().kind("industry").map(sighting::text);
    }

    /** What stands behind a 等 that the match is anchored at, and behind a count there: 等30种|产品. */
    private static Optional<String> kindBehind(Sighting sighting) {
        int end = sighting.match().span().end();
        int behind = sighting.sentence()
                .tokenAt(end)
                .filter(QuantityToken.class::isInstance)
                .map(count -> count.span().end())
                .orElse(end);
        return sighting.text(sighting.match().anchor()).equals(ETC)
                ? sighting.sentence().phraseAfter(behind).map(sighting::text)
                : Optional.empty();
    }
}
