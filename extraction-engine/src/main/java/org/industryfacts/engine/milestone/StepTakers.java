package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.GenericPhrases;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.ThingWords;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.MilestoneStage;

/**
 * Tells what can come a step further: things and firms, no sorts of them. Immutable and safe to share between threads.
 */
final class StepTakers {

    /** Names shorter than this are sorts of things: 海港, 邮轮港. */
    private static final int SHORTEST = 4;

    /** What a list of projects calls them by may be short: 西十、康渝等4条高铁. */
    private static final int SHORTEST_LISTED = 2;

    /** 三厂, 五、六厂. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十、]+(厂|号厂|工厂)");

    /** 一批项目, 第四家, 约10万平方米厂房. */
    private static final Pattern SOME =
            Pattern.compile("^([一多几若]?大?(批|些|干)|[两三四五六七八九十]+[个座条家栋大间类]|首[批两三四五六七八九十]|大量|[0-9]+"
                    + " ?[栋幢座条套台](?!机组)|第[一二三四五六七八九十0-9]+[家个座条次批辆类]|约|近|超|部分|各|多个|所有|其他)|周年");

    /** 第一批项目, 新能源领域项目, 五个新能源项目. */
    private static final Pattern SORTS =
            Pattern.compile("(重大|重点产业|重点工业|招商|固投)(产业|工业|工程|建设)?项目$|^(片?区|省|市|县)级?(重点|新老|重大)+项目$|[0-9]+"
                    + " ?个项目$|强[国省市县区]$|亿元以上项目$|(一批|多个|若干|[两三四五六七八九十]个|领域|季).*(项目|工程)$");

    /** What a place or firm means to become: 全国重要的先进制造业基地. */
    private static final Pattern AIM = Pattern.compile(
            "^“?(全国|世界|国际|全球|国内|区域|中西部|[东西中南北]部|.{2,6}地区)(级|性)?(重要|先进|一流|知名|著名|领先|顶尖|有影响|具有)|^“?一流|(重要|有影响力)的|重要(功能区|增长极|基地|节点|枢纽|支点)$");

    /** What a place means to be, and is no thing: 高质量发展先导区. */
    private static final Pattern NO_THING = Pattern.compile("(转型升级|高质量发展|创新发展|改革开放|先行)(示范区|先导区)$");

    /** What is described in so many characters is something single. */
    static final int SHORTEST_DESCRIBED = 9;

    private static final Pattern AT_WORK = Pattern.compile("投产|开业");

    private static final Pattern IN_SERIES = Pattern.compile("量产$|批量生产$");

    /** What acts, and in a list of projects stands for its own. */
    private static final Pattern LISTED_AGENT = Pattern.compile("(城市|集团|公司)$");

    /** A zone that is set up for a purpose, as projects are; other zones are there and act. */
    private static final Pattern ZONE =
            Pattern.compile("^.{2,}(?:(?:综合|改革|先行|创新|合作)(?:实验区|试验区|示范区|保税区|合作区|先导区)|(?:经济|技术|产业)开发区)$");

    private final WordEndings things = WordEndings.load(ThingWords.class, "thing-words.tsv");

    private final WordEndings built = WordEndings.load(StepTakers.class, "built-words.tsv");

    private final WordEndings others = WordEndings.load(StepTakers.class, "no-things.tsv");

    private final WordEndings signers = WordEndings.load(StepTakers.class, "signers.tsv");

    private final WordEndings agents = WordEndings.load(StepTakers.class, "agents.tsv");

    private final Set<String> weak = LexiconFile.words(StepTakers.class, "weak-steps.tsv");

    private final Set<String> sorts = LexiconFile.words(StepTakers.class, "sorts.tsv");

    private final GenericPhrases generic = GenericPhrases.load(things);

    private final Pattern plant;
    private final WholeSorts whole;
    private final Pattern works;

    /** What is said of products as well as of plants, so that who makes or studies them comes to no step by it. */
    private final Pattern ofProducts;

    StepTakers(SenseTable<StepWord> words) {
        this.whole = new WholeSorts(words, generic);
        this.plant = words.pattern("@plant[”)]?$");
        this.works = words.pattern("@works[一二三四五]?期?[”)]?$");
        this.ofProducts = words.pattern("@well?@handed");
    }

    /** What things are called by, as longer phrases end. */
    boolean isThing(String phrase) {
        return (things.endLonger(phrase) || built.endLonger(phrase))
                && !others.end(phrase)
                && !NO_THING.matcher(phrase).find();
    }

    /** Whether a verb only pushes on things of a sort: 抓好|生物医药项目. */
    boolean isWeak(Sighting sighting, Span item) {
        return item.start() >= sighting.match().anchor().end()
                && weak.contains(sighting.text(sighting.match().anchor()))
                && item.length() < SHORTEST_DESCRIBED
                && !ThingLists.isOne(sighting.sentence(), item);
    }

    /** How many characters the word has that makes a phrase end like a thing. */
    int endingOf(String phrase) {
        return Math.max(things.endingOf(phrase), built.endingOf(phrase));
    }

    /** Whether nothing but words for sorts stands before the word for a thing, other than a fund. */
    boolean isGeneric(String phrase) {
        return (generic.test(phrase) || isSortOnly(phrase)) && !isFund(phrase);
    }

    /** Whether it is what a place or firm means to become. */
    static boolean isAim(String phrase) {
        return AIM.matcher(phrase).find();
    }

    /** Whether a phrase is a word for a sort, or one after a word that only says what it is like: 高端|生产基地. */
    private boolean isSortOnly(String phrase) {
        int sort = longestSort(phrase);
        String before = phrase.substring(0, phrase.length() - sort);
        return sort > 0 && (before.isEmpty() || !things.end(before) && generic.test(before));
    }

    private int longestSort(String phrase) {
        for (int length = phrase.length(); length > 1; length--) {
            if (sorts.contains(phrase.substring(phrase.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a phrase means things of a sort: 武汉市重大项目, or 集成电路项目 that are signed 集中. */
    boolean isSort(Sighting sighting, Span item) {
        List<Token> tokens = sighting.article()
                .sentences()
                .get(sighting.article().sentenceAt(item.start()))
                .tokensIn(item);
        int first = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean region = first == i
                    && tokens.get(i) instanceof PlaceToken place
                    && place.place().kind() == PlaceMention.Kind.REGION;
            first = region || StepObjects.isCount(tokens.get(i)) ? i + 1 : first;
        }
        Span named = new Span(tokens.get(first).span().start(), item.end());
        if (isSeveral(sighting, item)) {
            return true;
        }
        return things.endLonger(sighting.text(named)) && generic.test(sighting.text(named))
                || first == 0 && whole.isOne(sighting, item, tokens);
    }

    /** Whether the words of a phrase say that it means more than one: 一批项目, 五个新能源项目. */
    private static boolean isSeveral(Sighting sighting, Span item) {
        return sighting.sentence().tokensIn(item).stream().limit(1).anyMatch(StepObjects::isCount)
                || SOME.matcher(sighting.text(item)).find()
                || SORTS.matcher(sighting.text(item)).find();
    }

    /** Whether a phrase can mean one thing among others that have names, though it says of what sort it is only. */
    boolean isAmong(Sighting sighting, Span item) {
        String text = sighting.text(item);
        return text.length() >= SHORTEST
                && things.end(text)
                && !others.end(text)
                && !NO_THING.matcher(text).find()
                && !isSeveral(sighting, item);
    }

    /** 创新投资基金 is one, however general its words are. */
    private static boolean isFund(String text) {
        return text.endsWith("基金") && text.length() > SHORTEST;
    }

    /** Whether what is quoted is quoted wholly. */
    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '“').count()
                == text.chars().filter(c -> c == '”').count();
    }

    /** Whether a word for a thing follows on a place and on nothing else: 盱眙|站. */
    private boolean isNamedForPlace(Sighting sighting, Subject subject) {
        List<Token> tokens = sighting.article()
                .sentences()
                .get(sighting.article().sentenceAt(subject.span().start()))
                .tokensIn(subject.span());
        return subject.text().length() == SHORTEST - 1 && isThing(subject.text()) && RunStops.isPlace(tokens.get(0));
    }

    /** Whether a step is that of a product, not of who makes or shows it: 研究所举行|交付|仪式, 某公司首款风机|量产. */
    boolean onlyMakes(Sighting sighting, String subject) {
        String step = sighting.text(sighting.match().anchor());
        boolean first = sighting.match().emitted("only").filter("works"::equals).isPresent();
        return first && !works.matcher(subject).find()
                || signers.end(subject) && ofProducts.matcher(step).matches()
                || IN_SERIES.matcher(step).find() && !plant.matcher(subject).find();
    }

    /** Whether an organisation by its name is founded, or comes to work as plants do: 卫华海洋重工有限公司|投产. */
    boolean canComeByName(Sighting sighting, Subject subject, MilestoneStage stage) {
        boolean firm = subject.kind() == Subject.Kind.COMPANY;
        boolean works =
                AT_WORK.matcher(sighting.text(sighting.match().anchor())).find();
        return isNamedForPlace(sighting, subject)
                || stage == MilestoneStage.FOUNDED && (firm || subject.kind() == Subject.Kind.NAME)
                || stage == MilestoneStage.OPERATIONAL && firm && works && !isOfProjects(sighting);
    }

    /** Whether the step only tells which projects are meant: 投产|项目15个. */
    private static boolean isOfProjects(Sighting sighting) {
        return sighting.article()
                .text()
                .startsWith("项目", sighting.match().anchor().end());
    }

    /**
     * Whether something can come to a stage.
     *
     * @param listed whether the text says that it is a project or the like
     */
    boolean canCome(Subject subject, MilestoneStage stage, boolean listed) {
        String text = subject.text();
        boolean founded = stage == MilestoneStage.FOUNDED;
        boolean signer = stage == MilestoneStage.SIGNED && !listed && signers.end(text);
        boolean agent = signer || agents.endingOf(text) >= Math.max(1, endingOf(text));
        return (!generic.test(text) || founded && isFund(text))
                && isBalanced(text)
                && (founded
                        || !agent
                        || stage == MilestoneStage.APPROVED
                                && ZONE.matcher(text).find()
                        || listed && LISTED_AGENT.matcher(text).find() && !subject.place())
                && (listed || isThing(text))
                && (text.length() >= (listed ? SHORTEST_LISTED : SHORTEST)
                        || text.endsWith("线")
                        || NUMBERED.matcher(text).matches()
                        || subject.kind() != Subject.Kind.PHRASE);
    }
}
