package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** What a product is said to be the first, only or greatest of: 国内首个, 全球首款, 填补国内空白. */
final class Claims {

    private static final String AREA = "(?:在?(?:全球|全世界|世界|国际上?|国内|我国|全国|中国|亚洲|欧洲|亚太|东南亚|全省|全市|省内|市内|业内|行业内?|业界|同行业"
            + "|[一-龥]{2,3}地区|[一-龥]{2,3}[省市])(?:范围内)?)";
    private static final String COUNTER = "(?:个|款|台套|台\\(套\\)|台|套|架|艘|颗|例|条|部|枚|根|项|辆|列|座|张|支|种|批|片|套件|只|代|家|块)";
    private static final Pattern FIRST = Pattern.compile(AREA + "?(?:首创|首" + COUNTER + "|第[一1]" + COUNTER
            + "|唯一(?:" + COUNTER + "|一" + COUNTER + ")?|率先|独创)|"
            + AREA + "(?:[一-龥]{0,6}最[大小高快强轻薄全长先多早低优深厚重新][进大]?|领先|首次)");
    private static final Pattern EFFECT =
            Pattern.compile("填补了?[一-龥]{0,8}空白|打破了?[一-龥]{0,8}垄断|(?:达到)?(?:国际|世界|国内)(?:先进|领先)水平");

    /** A clause that goes on about the product, one that turns to another, and a sentence that speaks of it. */
    private static final Pattern OF_IT =
            Pattern.compile("(?:也|目前|均|不仅|仅|据悉)?(?:是|为|成为|系|属|率先|首次|填补|打破|这|该|其|实现|达到|并|标志|被)");

    private static final Pattern ANOTHER = Pattern.compile("(?:发布|推出|研发|研制|开发)(?:了|出)|;$");
    private static final Pattern NEXT = Pattern.compile("这(?:也)?是|该[^,。]{1,6}是|这一|这款|据悉,(?:这|该)");
    private static final Pattern COUNTED =
            Pattern.compile(AREA + "?(?:首" + COUNTER + "|第[一1]" + COUNTER + ")(?=[一-龥A-Z0-9“])");
    private static final Pattern COUNTS =
            Pattern.compile(AREA + "?(?:首" + COUNTER + "|第[一1]" + COUNTER + "|唯一一?" + COUNTER + ")");
    private static final int LONGEST = 16;
    private static final int BEFORE_VERB = 8;
    private static final int MOST_CLAUSES = 12;
    private static final Pattern ENDS = Pattern.compile("(?:" + FIRST.pattern() + ")$");

    private Claims() {}

    /** What is claimed between the verb and the product, in a next clause that speaks of it, or in the next sentence. */
    static Optional<String> of(Sighting sighting, Span product) {
        String text = sighting.article().text();
        int first = Math.min(sighting.match().span().start(), product.start());
        int begin = Math.max(sighting.sentence().clauseAt(product.start()).start(), first - BEFORE_VERB);
        return within(text.substring(Math.min(begin, product.start()), product.start()))
                .or(() -> inClauses(sighting, product))
                .or(() -> inNextSentence(sighting));
    }

    private static Optional<String> inClauses(Sighting sighting, Span product) {
        Span own = sighting.sentence().clauseAt(product.start());
        Optional<String> claim = within(sighting.text(Reach.after(own, product.end())));
        List<Span> clauses = sighting.sentence().sentence().clauses();
        int first = sighting.sentence().clauseIndexAt(own.end());
        for (Span clause : clauses.subList(first, Math.min(clauses.size(), first + MOST_CLAUSES))) {
            String said = sighting.text(Reach.after(clause, clause.start()));
            if (claim.isEmpty()) {
                if (ANOTHER.matcher(said).find()) {
                    return Optional.empty();
                }
                claim = OF_IT.matcher(said).lookingAt() ? within(said) : Optional.empty();
            }
        }
        return claim;
    }

    private static Optional<String> inNextSentence(Sighting sighting) {
        int next = sighting.index() + 1;
        return next < sighting.article().sentences().size()
                ? Optional.of(sighting.article().sentences().get(next).span())
                        .map(span ->
                                sighting.text(Reach.after(span, span.start())).strip())
                        .filter(said -> NEXT.matcher(said).lookingAt())
                        .flatMap(Claims::within)
                : Optional.empty();
    }

    /** Where the claim begins that a stretch of text ends with; its length where it ends with none. */
    static int trailing(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        Matcher matcher = ENDS.matcher(text.substring(from));
        return matcher.find() ? from + matcher.start() : text.length();
    }

    /** Where the claim begins before which something else is said: 首台 of 建设成都首台; 0 where there is none. */
    static int inside(String text) {
        if (text.indexOf('首') < 0 && text.indexOf('第') < 0) {
            return 0;
        }
        Matcher matcher = COUNTED.matcher(text);
        return matcher.find() ? matcher.start() : 0;
    }

    /** Whether a text counts something as the first or only one: 全球首张. */
    static boolean counts(String text) {
        return COUNTS.matcher(text).matches();
    }

    /** The claim at the beginning of a name or of what stands before it; empty where there is none. */
    static Optional<String> leading(String text) {
        Matcher matcher = FIRST.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The first claim in a stretch of text; one that counts goes before others: 率先推出全球首款. */
    static Optional<String> within(String text) {
        Matcher counts = COUNTS.matcher(text);
        if (counts.find()) {
            return Optional.of(counts.group());
        }
        Matcher first = FIRST.matcher(text);
        if (first.find()) {
            return Optional.of(first.group().replaceFirst("^[是为成了系属]+", ""));
        }
        Matcher effect = EFFECT.matcher(text);
        return effect.find() ? Optional.of(effect.group()) : Optional.empty();
    }
}
