package org.industryfacts.engine.scope;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Finds what a word stands for that names a thing by its sort alone: the last longer phrase that ends with it, as
 * 雨润采购中心项目 is for 项目.
 */
final class Antecedents {

    private static final int FARTHEST = 1500;

    private static final int MOST_LOOKS = 12;

    private static final Pattern ONE = Pattern.compile("(?<![第十])一[条座个家套款台处项](?!目)");

    private static final Pattern SEVERAL = Pattern.compile("(?<!第)[二两三四五六七八九十百多]余?[条座个家套款台处项](?!目)");

    private static final String PARK = "园区";

    /** What parks are called by besides, which 园区 may stand for. */
    private static final Set<String> SPOTS = Set.of("园区", "园", "城", "谷", "港");

    private final Article article;
    private final Naming naming;
    private final ScopeWords words;

    Antecedents(Article article, Naming naming, ScopeWords words) {
        this.article = article;
        this.naming = naming;
        this.words = words;
    }

    /**
     * The phrase that a word stands for, if one was said before it that speaks of something single: one that ends with
     * the word, else, for 项目 and 一期, the last thing that is planned and built. Such a thing of its own paragraph
     * goes before what was named in another.
     */
    Optional<Span> of(Span word) {
        String said = word.of(article.text());
        if (isGroup(word.start(), word.end())) {
            return Optional.empty();
        }
        if (said.equals(PARK)) {
            return SPOTS.stream()
                    .flatMap(spot -> of(word, spot, naming::isSingle).stream())
                    .max(Comparator.comparingInt(Span::end));
        }
        Optional<Span> same = of(word, said, naming::isSingle);
        boolean any = words.is(Sense.ANY_WORK, said);
        if (!any || same.filter(thing -> isInParagraphOf(word, thing)).isPresent()) {
            return same;
        }
        Optional<Span> led = works(word, said).filter(thing -> isInParagraphOf(word, thing));
        return led.isPresent() || same.isPresent() ? led.or(() -> same) : works(word, said);
    }

    /** The last thing that is planned and built. */
    private Optional<Span> works(Span word, String said) {
        return words.words(Sense.WORK).stream()
                .flatMap(thing -> of(word, thing, naming::isSingle).stream())
                .max(Comparator.comparingInt(Span::end))
                .filter(thing -> !isGroupSince(thing, word, said));
    }

    private boolean isInParagraphOf(Span word, Span thing) {
        return paragraphOf(word.start()) == paragraphOf(thing.start());
    }

    private int paragraphOf(int position) {
        return article.sentences().get(article.sentenceAt(position)).sentence().paragraph();
    }

    /**
     * Whether several things were counted between a thing and the word that may stand for it: 示范园等18个项目开工,项目总投资….
     */
    private boolean isGroupSince(Span thing, Span word, String said) {
        int at = article.text().lastIndexOf(said, word.start() - said.length());
        return at >= thing.end() && isGroup(at, at + said.length());
    }

    /** The last longer phrase that ends with a word that is pointed at and more than its sort: 全自动交付系统 for 这套系统. */
    Optional<Span> ofPointed(Span word) {
        return of(
                word,
                word.of(article.text()),
                (sentence, phrase) -> !naming.isQuantity(phrase) && !naming.isGeneric(phrase));
    }

    private Optional<Span> of(Span word, String said, BiPredicate<SentenceReading, Span> fits) {
        int farthest = Math.max(0, word.start() - FARTHEST);
        int looks = 0;
        for (int at = word.start() - said.length(); at >= farthest && looks < MOST_LOOKS; at--) {
            if (article.text().startsWith(said, at)) {
                looks++;
                if (isGroup(at, at + said.length())) {
                    return Optional.empty();
                }
                Optional<Span> phrase = endingAt(at + said.length(), said.length(), fits);
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }

    /** The phrase that ends at a position and is longer than the word, if it is no sort that is counted: 加速器项目3项. */
    private Optional<Span> endingAt(int end, int length, BiPredicate<SentenceReading, Span> fits) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(end - 1));
        if (!sentence.span().contains(new Span(end - 1, end)) || isCounted(sentence, end)) {
            return Optional.empty();
        }
        Optional<Span> named = sentence.tokensIn(new Span(end - 1, end)).stream()
                .filter(token ->
                        token.span().end() == end && naming.named(token).isPresent())
                .map(Token::span)
                .findFirst();
        return named.or(() -> sentence.phrasesBefore(end).stream()
                        .findFirst()
                        .map(naming::head)
                        .flatMap(phrase -> brought(phrase).stream()
                                .filter(thing -> thing.length() > length && fits.test(sentence, thing))
                                .findFirst()))
                .filter(phrase -> phrase.length() > length);
    }

    /**
     * A phrase without the verb that brings up one thing of a sort, 建设一条|电池生产线, and with its number, which a thing keeps
     * that is called by its sort alone: 建设|一座数据中心.
     */
    private List<Span> brought(Span phrase) {
        Matcher one =
                ONE.matcher(article.text()).region(phrase.start(), phrase.end()).useTransparentBounds(true);
        List<Span> things = List.of(phrase);
        while (one.find()) {
            if (one.end() < phrase.end()) {
                things = List.of(new Span(one.end(), phrase.end()), new Span(one.start(), phrase.end()));
            }
        }
        return things;
    }

    /**
     * Whether a word stands for several that were counted just before it, and so does what comes after: 签约26个项目,项目总投资….
     */
    private boolean isGroup(int at, int end) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(at));
        Optional<Span> group = sentence.phrasesBefore(end).stream().findFirst();
        return group.filter(this::isOfSeveral).isPresent()
                || group.flatMap(phrase -> sentence.tokenBefore(phrase.start()))
                        .filter(token -> token instanceof QuantityToken figure
                                && figure.quantity().counter() != null
                                && figure.quantity().value().compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
    }

    /** Whether a phrase says itself that it is of several things: 三条生产线. */
    private boolean isOfSeveral(Span phrase) {
        return SEVERAL.matcher(article.text())
                .region(phrase.start(), phrase.end())
                .useTransparentBounds(true)
                .find();
    }

    private static boolean isCounted(SentenceReading sentence, int end) {
        List<Token> after = sentence.tokensIn(new Span(end, end + 1));
        return !after.isEmpty() && after.get(0) instanceof QuantityToken;
    }
}
