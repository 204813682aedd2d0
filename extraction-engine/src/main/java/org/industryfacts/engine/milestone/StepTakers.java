package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.GenericPhrases;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.ThingWords;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.MilestoneStage;

/** Tells what can come a step further: things and firms, no sorts of them. Immutable and safe to share between threads. */
final class StepTakers {

    /** Names shorter than this are sorts of things: 海港, 邮轮港. */
    private static final int SHORTEST = 4;

    /** 三厂, 五、六厂. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十、]+(厂|号厂|工厂)");

    /** 一批项目, 第四家, 约10万平方米厂房. */
    private static final Pattern SOME = Pattern.compile("^([一多几若]?(批|些|干)|第[一二三四五六七八九十0-9]+[家个座条]|约|近|超|部分|各|多个)|周年");

    /** 第一批项目, 新能源领域项目, 五个新能源项目. */
    private static final Pattern SORTS =
            Pattern.compile("(重大|重点产业|重点工业|招商|固投)(产业|工业)?项目$|(一批|多个|若干|[两三四五六七八九十]个|领域|季).*(项目|工程)$");

    private static final Pattern AT_WORK = Pattern.compile("投产|开业");

    private static final Pattern TOGETHER = Pattern.compile("集中(签约|开工|启动|竣工|投产)");

    private final WordEndings things = WordEndings.load(ThingWords.class, "thing-words.tsv");

    private final WordEndings built = WordEndings.load(StepTakers.class, "built-words.tsv");

    private final WordEndings signers = WordEndings.load(StepTakers.class, "signers.tsv");

    private final WordEndings agents = WordEndings.load(StepTakers.class, "agents.tsv");

    private final GenericPhrases generic = GenericPhrases.load(things);

    /** What things are called by, as longer phrases end. */
    boolean isThing(String phrase) {
        return things.endLonger(phrase) || built.endLonger(phrase);
    }

    /** How many characters the word has that makes a phrase end like a thing. */
    int endingOf(String phrase) {
        return Math.max(things.endingOf(phrase), built.endingOf(phrase));
    }

    /** Whether nothing but words for sorts stands before the word for a thing, other than a fund. */
    boolean isGeneric(String phrase) {
        return generic.test(phrase) && !isFund(phrase);
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
        if (StepObjects.isCount(tokens.get(0))
                || SOME.matcher(sighting.text(item)).find()
                || SORTS.matcher(sighting.text(item)).find()) {
            return true;
        }
        boolean single = sighting.match().items("subject").size() == 1
                && first == 0
                && tokens.stream().noneMatch(token -> token instanceof NameToken || token instanceof CodeToken);
        return things.endLonger(sighting.text(named)) && generic.test(sighting.text(named))
                || single
                        && TOGETHER.matcher(sighting.text(sighting.match().span()))
                                .find();
    }

    /** 创新投资基金 is one, however general its words are. */
    private static boolean isFund(String text) {
        return text.endsWith("基金") && text.length() > SHORTEST;
    }

    /** Whether an organisation by its name is founded, or comes to work as plants do: 卫华海洋重工有限公司|投产. */
    boolean canComeByName(Sighting sighting, Subject subject, MilestoneStage stage) {
        boolean firm = subject.kind() == Subject.Kind.COMPANY;
        boolean works =
                AT_WORK.matcher(sighting.text(sighting.match().anchor())).find();
        return stage == MilestoneStage.FOUNDED && (firm || subject.kind() == Subject.Kind.NAME)
                || stage == MilestoneStage.OPERATIONAL && firm && works;
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
                && (founded || !agent)
                && (listed || isThing(text))
                && (text.length() >= SHORTEST
                        || text.endsWith("线")
                        || NUMBERED.matcher(text).matches()
                        || subject.kind() != Subject.Kind.PHRASE);
    }
}
