package org.industryfacts.engine.designation;

import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Tells titles, awards and licences from what else is won or held. Immutable and safe to share between threads. */
final class TitleSense {

    /** Approvals of products and what is only said to be great. */
    private static final Pattern OTHER = Pattern.compile(
            "双料|新药|药品(注册|上市|批)|注册证|批件|批准文号|型号合格证|适航证|^(全国|全省|全市|全区|全球|世界|国内)(城市|园区|企业|高新区|开发区|县市)$|最大|最具规模|生产线|的企业|合作伙伴$|广泛|高度|一致|好评|^数(?=全国|全省)|^筹建|目标$|起草单位|发源地|桥头堡|主阵地|排头兵|领头羊|同类|统计的|的.{0,4}(企业|单位|机构|产品|公司|工厂|县市|城市|地区|区域|园区)$|的(标杆|龙头|缩影|代表|典范|样板|引擎|窗口|品牌)$|一“|这[个一]|^(全国|国内|全球|我国|全省|世界)(首个|首家|首座|唯一)(?!.*(国家|中国|“|试点|示范|试验|基地))");

    /** Titles of a rank, which what it is may bear without having been given it: 国家级专精特新“小巨人”企业. */
    private static final Pattern RANKED = Pattern.compile(
            "^(中国|我国|全国|全省)?(国家|国字号|省级|市级|首批|第[一二三四五六七八九十]批|全国首批|世界级|全国|区域性|创新型|自治区)|^高新技术企业$|^(国字号|国家级|准|潜在|潜力)?独角兽企业$|瞪羚企业$|单项冠军(示范)?(企业)?$|^“?专精特新.{0,6}企业$|(重点|重大)[^的]{0,6}(项目|工程)$|(^[^的]{2,20}核心区$)");

    /** What is only praise. */
    private static final Pattern VAGUE = Pattern.compile("重要|主要|领先|知名|典型|一流|有影响力|最具");

    /** What one passes: a certification, not a platform that one goes through. */
    private static final Pattern CHECKED = Pattern.compile("(认证|认定|检查|评审|评估|复核|复评|审核|验厂|考核)$");

    /** What one enters: a list, not an age or a market. */
    private static final Pattern LISTED = Pattern.compile("(百强|千强|00强)(名单|榜单?|企业|行列)?$|(名单|榜单|名录|目录)$");

    /** What is, and is named so, rather than a title that it bears: 国家信息光电子创新中心. */
    private static final Pattern ENTITY = Pattern.compile("(创新中心|研究中心|实验室|研究院|研究所|科学中心|大学|学院|公司)$");

    /** What something is only said to be by quoting a word: 产业发展的“龙头工程”, “吉林一号”. */
    private static final Pattern MERELY_SAID =
            Pattern.compile("的“[^”]*”$|^[^“]*”.+$|^“[^”]*(?<![区市县城都乡地园业强点])”$|(^|[^国])(重要|主要)(城市|地区|基地|区域)$");

    /** Titles with no more before what they end with. */
    private static final Pattern SHORT = Pattern.compile("[百十千]强|500强|高新技术企业|科技型中小企业|独角兽企业|瞪羚企业|专精特新(中小)?企业|单项冠军企业");

    /** What one of many projects is said to be: 核心区的首批重点项目. */
    private static final Pattern OF_PROJECT = Pattern.compile("的.*(项目|工程)$");

    /** What is won and is no title. */
    private static final Pattern NO_AWARD = Pattern.compile(
            "^(一|两|三|多|数|各|其|这|该)|[0-9一二三四五六七八九十百千万亿]+[元吨家个项]|(支持|认可|肯定|好评|关注|欢迎|赞誉|订单|合同|融资|投资|资金|贷款|机会|冠军|比赛|大赛|决赛|行列|阶段|时代|行业|领域|市场|优势|成绩|成果|佳绩|突破|增长|发展|殊荣|名次|主席|会长|委员|代表)$");

    /** What may follow a title at the end of its clause. */
    private static final Pattern AWARD_END = Pattern.compile("^($|[,。;、:!)”(]|等|称号|荣誉|资格|之一|的)");

    /** Words for titles that may follow one. */
    private static final Pattern HONOURS =
            Pattern.compile("称号|荣誉|荣誉称号|资格|名单|证书|牌匾|奖牌|桂冠|殊荣|美誉|美称|头衔|奖|建设|创建|金字招牌|招牌|名片|金名片|品牌");

    private static final int SHORTEST_AWARD = 5;

    private final Grantors grantors;
    private final WordEndings endings = WordEndings.load(TitleSense.class, "title-endings.tsv");

    TitleSense(Grantors grantors) {
        this.grantors = grantors;
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
                && !isCounted(sighting, item)
                && !goesOn(sighting, item)
                && (ranked.isEmpty()
                        || isRank(ranked.get().equals("quoted") ? text.replaceFirst("^“", "") : text)
                        || further
                                && !VAGUE.matcher(text).find()
                                && !ENTITY.matcher(text).find())
                && isOfKind(sighting, text)
                && (!borne
                        || !OF_PROJECT.matcher(text).find()
                                && grantors.leading(sighting.sentence(), item).isEmpty());
    }

    /** Whether a title is of the kind that the verb gives, where it gives only one. */
    private static boolean isOfKind(Sighting sighting, String title) {
        return sighting.match()
                .emitted("checked")
                .map(kind ->
                        (kind.equals("list") ? LISTED : CHECKED).matcher(title).find())
                .orElse(true);
    }

    /** Whether all that is quoted is quoted wholly. */
    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                == text.chars().filter(c -> c == '”').count();
    }

    private static boolean isRank(String text) {
        return RANKED.matcher(text).find()
                && !VAGUE.matcher(text).find()
                && !ENTITY.matcher(text).find();
    }

    /** Whether a clause goes on with titles: 作为…试验区,国家…先导区,…. */
    static boolean isRanked(Sighting sighting, Span clause) {
        return RANKED.matcher(sighting.text(clause)).find();
    }

    /** Whether a text ends like a title, or is quoted. */
    boolean isTitle(String title) {
        boolean quoted = title.endsWith("”") || title.startsWith("“") && title.indexOf('”') < 0;
        return SHORT.matcher(title).matches()
                || title.length() >= 3
                        && (endings.endLonger(title) || quoted)
                        && !OTHER.matcher(title).find();
    }

    /** Whether a verb that gives nothing but titles gives what ends its clause, whatever it is called. */
    private static boolean isAwarded(Sighting sighting, Span item) {
        String text = sighting.text(item);
        int end = sighting.sentence().clauseAt(item.start()).end();
        String after =
                sighting.text(new Span(item.end(), Math.max(item.end(), end))).strip();
        return sighting.match().emitted("strong").isPresent()
                && text.length() >= SHORTEST_AWARD
                && !OTHER.matcher(text).find()
                && !NO_AWARD.matcher(text).find()
                && AWARD_END.matcher(after).find();
    }

    /** Whether a number of those that bear it follows, or a place on it: 国家级企业技术中心12家, 全国百强榜第18位. */
    private static boolean isCounted(Sighting sighting, Span title) {
        return sighting.sentence().tokensIn(new Span(title.end(), title.end() + 1)).stream()
                .anyMatch(token -> token instanceof RankToken
                        || token instanceof QuantityToken quantity
                                && quantity.quantity().unit().equals("count"));
    }

    /** Whether a noun follows that what was read is no title without: 跻身全国城市|人工智能算力.... */
    private boolean goesOn(Sighting sighting, Span title) {
        return sighting.sentence().tokensIn(new Span(title.end(), title.end() + 1)).stream()
                .anyMatch(token -> token instanceof WordToken word
                        && word.word().wordClass() == WordClass.NOUN
                        && !HONOURS.matcher(sighting.text(word.span())).matches());
    }
}
