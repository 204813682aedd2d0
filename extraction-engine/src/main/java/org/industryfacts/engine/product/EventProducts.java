package org.industryfacts.engine.product;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.ProductEvent;

/** Tells whether what stands beside the word for an event is a product to which that can happen. Immutable. */
final class EventProducts {

    /** What is done to slogans and sights in quotation marks as well as to models. */
    private static final Set<String> SLOGANS = Set.of("提出", "提出了", "建成", "构建", "构建了", "建立", "建立了", "搭建");

    private static final int LONGEST_COUNT = 10;

    private static final Pattern PIECE = Pattern.compile(
            "(?:第 ?[0-9]+ ?[百千万亿]?|第[一二三四五六七八九十百千万亿]+|(?<!第)一) ?(?:[台辆套架块片颗件瓶桶卷吨根支只][台辆套架块片颗件根支只]?)[^,。;、]{1,24}$");

    private static final Pattern FIRST = Pattern.compile("第[一1](?![0-9十百千万亿])");

    /** A count of things that have no name here: 3款 of 3款创新药. */
    private static final Pattern SEVERAL = Pattern.compile("[0-9]+[余多]?[款种个项]$");

    /** What things are made in. */
    private static final Pattern PLANT = Pattern.compile("(?:生产线|产线|中试线|工厂|车间|厂房)$");

    /** What is done to works beside designing them: 设计、开发和|建造. */
    private static final Pattern BUILT = Pattern.compile("[一-龥]{2,4}[、和并及与][^,。;的]{0,8}(?:建造|建设|兴建|施工)");

    private final ProductWords words;

    EventProducts(ProductWords words) {
        this.words = words;
    }

    /** Whether it can be built, where only models can; a platform that is approved is a site, not a product. */
    boolean test(Sighting sighting, ProductEvent event, Span product) {
        String name = sighting.text(product);
        boolean models = sighting.match().emitted("only").isPresent();
        boolean slogan = models
                && name.startsWith("“")
                && name.endsWith("”")
                && SLOGANS.contains(sighting.text(sighting.match().anchor()));
        return !isPiece(sighting, event, product)
                && !isCounted(sighting, product)
                && !slogan
                && !isPlant(sighting, event, product)
                && (!models || words.isModel(name))
                && !(event == ProductEvent.APPROVED && name.endsWith("平台"));
    }

    /** Whether it is what things are made in, which is built and comes to work, but is no product: 面板生产线|量产. */
    private static boolean isPlant(Sighting sighting, ProductEvent event, Span product) {
        int verb = sighting.match().anchor().start();
        int end = Math.max(verb, sighting.clause().end());
        return PLANT.matcher(sighting.text(product)).find()
                && (event == ProductEvent.MASS_PRODUCED
                        || BUILT.matcher(sighting.text(new Span(verb, end))).lookingAt());
    }

    /** Whether it is but one piece of what is made: 第100万辆车, 一块块电芯; what 研制出第一台 begins with is none. */
    private static boolean isPiece(Sighting sighting, ProductEvent event, Span product) {
        int from = Math.max(sighting.sentence().span().start(), product.start() - LONGEST_COUNT);
        Matcher piece = PIECE.matcher(sighting.text(new Span(from, product.end())));
        boolean made = event == ProductEvent.DEVELOPED || ProductReader.isAfter(sighting);
        return event != ProductEvent.APPROVED
                && piece.find()
                && !(made && FIRST.matcher(piece.group()).lookingAt());
    }

    /** Whether it is but what several are that have no names: 创新药 of 3款创新药. */
    private boolean isCounted(Sighting sighting, Span product) {
        int from = Math.max(sighting.sentence().span().start(), product.start() - LONGEST_COUNT);
        return words.is(Kind.THING, sighting.text(product))
                && SEVERAL.matcher(sighting.text(new Span(from, product.start())))
                        .find();
    }
}
