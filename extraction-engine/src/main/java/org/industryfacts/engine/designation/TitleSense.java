package org.industryfacts.engine.designation;

import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Tells titles, awards and licences from what else is won or held. Immutable and safe to share between threads. */
final class TitleSense {

    /** What something is only said to be by quoting a word: 产业发展的“龙头工程”, “吉林一号”. */
    private static final Pattern MERELY_SAID =
            Pattern.compile("的“[^”]*”$|^[^“]*”.+$|^“[^”]*(?<![区市县城都乡地园业强点])”$|(^|[^国])(重要|主要)(城市|地区|基地|区域)$|^一[个家座项]");

    /** What one of many projects is said to be: 核心区的首批重点项目. */
    private static final Pattern OF_PROJECT = Pattern.compile("的.*(项目|工程)$");

    /** How what is won and is no title begins, or holds a number. */
    private static final Pattern COUNTS = Pattern.compile("^[一两三多数各其这该]|[0-9一二三四五六七八九十百千万亿]+[元吨家个项]");

    private static final int SHORTEST_AWARD = 5;

    private final Grantors grantors;
    private final WordEndings endings = WordEndings.load(TitleSense.class, "title-endings.tsv");

    private final SenseTable<TitleWord> words;

    /** Approvals of products and what is only said to be great. */
    private final Pattern other;

    /** Titles of a rank, which what it is may bear without having been given it: 国家级专精特新“小巨人”企业. */
    private final Pattern ranked;

    /** Shows that what something acts as is a title rather than what it is like: 作为国内首家国家级医药高新区. */
    private final Pattern named;

    private final Pattern awardEnd;

    TitleSense(Grantors grantors, SenseTable<TitleWord> words) {
        this.grantors = grantors;
        this.words = words;
        this.other = words.pattern("@no-title|@no-title-end$|^@area@of-area$|^@area@first(?!.*@proof)|^数@area|^筹建"
                + "|的.{0,4}@described$|的@image$|^[0-9]{1,6}[余多]?[个项枚座张家]|[两三四五六七八九十多]个");
        this.ranked = words.pattern(
                "^@country?(@rank|第[一二三四五六七八九十]批)|^[一-龥]{2,3}[省市]级|^@ranked$|@ranked-end$|^“?专精特新.{0,6}企业$"
                        + "|(重点|重大)[^的]{0,6}(项目|工程)$|^[^的]{2,20}核心区$|^“?中国.{1,8}(之[乡都城源]|的摇篮)”?$|^“.{1,10}之[乡都城]”?$");
        this.named = words.pattern(
                "@rank|国家|示范|试点|试验区|实验区|先导区|先行区|[省市]重[点大][^的“]{0,6}(?:项目|工程)$|@ranked-end$|^@country.{1,8}(?:之[乡都城源]|的摇篮)|”$");
        this.awardEnd = words.pattern("^($|[,。;、:!)”(]|@after-award)");
    }

    /** Whether a phrase is a title that the rule of a match may read. */
    boolean reads(Sighting sighting, Span item) {
        return reads(sighting, item, false);
    }

    /** The same of a title that is listed after one of a rank, which need not tell its own. */
    boolean readsFurther(Sighting sighting, Span item) {
        return reads(sighting, item, true);
    }

    private boolean reads(Sighting sighting, Span item, boolean further) {
        Optional<String> ranked = sighting.match().emitted("ranked");
        boolean borne = sighting.match().emitted("subject").isPresent();
        String text = sighting.text(item);
        return (isTitle(text) || isAwarded(sighting, item))
                && !(borne && MERELY_SAID.matcher(text).find())
                && isBalanced(text)
                && (sighting.match().emitted("counted").isPresent() || !isCounted(sighting, item))
                && !goesOn(sighting, item)
                && (ranked.isEmpty()
                        || isRank(ranked.get().equals("quoted") ? text.replaceFirst("^“", "") : quoted(sighting, item))
                        || further && !words.holds(TitleWord.VAGUE, text) && !words.ends(TitleWord.ENTITY, text))
                && isOfKind(sighting, text)
                && (!borne
                        || named.matcher(text).find()
                                && !OF_PROJECT.matcher(text).find()
                                && grantors.leading(sighting.sentence(), item).isEmpty());
    }

    /** A title with the mark before it that opens a quotation. */
    private static String quoted(Sighting sighting, Span item) {
        return (sighting.article().text().startsWith("“", item.start() - 1) ? "“" : "") + sighting.text(item);
    }

    /** Whether a title is of the kind that the verb gives, where it gives only one. */
    private boolean isOfKind(Sighting sighting, String title) {
        return sighting.match()
                .emitted("checked")
                .map(kind -> switch (kind) {
                    case "list" -> TitleWord.LISTED;
                    case "firm" -> TitleWord.OF_FIRM;
                    default -> TitleWord.CHECKED;
                })
                .map(kind -> words.ends(kind, title))
                .orElse(true);
    }

    /** Whether all that is quoted is quoted wholly. */
    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                == text.chars().filter(c -> c == '”').count();
    }

    private boolean isRank(String text) {
        return ranked.matcher(text).find()
                && !words.holds(TitleWord.VAGUE, text)
                && !words.ends(TitleWord.ENTITY, text);
    }

    /** Whether a clause goes on with titles: 作为…试验区,国家…先导区,…. */
    boolean isRanked(Sighting sighting, Span clause) {
        return ranked.matcher(sighting.text(clause)).find();
    }

    /** Whether a text ends like a title, or is quoted. */
    boolean isTitle(String title) {
        boolean quoted = title.endsWith("”") || title.startsWith("“") && title.indexOf('”') < 0;
        return words.is(TitleWord.SHORT, title)
                || title.length() >= 3
                        && (endings.endLonger(title) || quoted)
                        && !other.matcher(title).find();
    }

    /** Whether a verb that gives nothing but titles gives what ends its clause, whatever it is called. */
    private boolean isAwarded(Sighting sighting, Span item) {
        if (sighting.match().emitted("strong").isEmpty() || item.length() < SHORTEST_AWARD) {
            return false;
        }
        String text = sighting.text(item);
        int end = sighting.sentence().clauseAt(item.start()).end();
        String after =
                sighting.text(new Span(item.end(), Math.max(item.end(), end))).strip();
        return !other.matcher(text).find()
                && !words.ends(TitleWord.NO_AWARD, text)
                && !COUNTS.matcher(text).find()
                && awardEnd.matcher(after).find();
    }

    /** Whether a number of those that bear it follows, or a place on it: 国家级企业技术中心12家, 全国百强榜第18位. */
    private static boolean isCounted(Sighting sighting, Span title) {
        return sighting.sentence().tokensIn(new Span(title.end(), title.end() + 1)).stream()
                .anyMatch(token -> token instanceof RankToken
                        || token instanceof QuantityToken quantity
                                && quantity.quantity().unit().equals("count"));
    }

    /** Whether a noun follows that what was read is no title without, or what it makes: 跻身全国城市|人工智能算力…, 获省政府认定|为…. */
    private boolean goesOn(Sighting sighting, Span title) {
        return sighting.sentence().tokensIn(new Span(title.end(), title.end() + 1)).stream()
                .anyMatch(token -> token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.NOUN
                                        && !words.is(TitleWord.HONOUR, sighting.word(word))
                                || sighting.word(word).equals("为")));
    }
}
