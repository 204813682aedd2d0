package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Steps that are told in one breath: 建成并正式投产, 落成启用, 通车试运营. The last of them says how far a thing has come, and the
 * thing stands before the first. Immutable and safe to share between threads.
 */
final class StepChains {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_GRANT = 6;
    private static final int LONGEST_AGENT = 30;
    /** As many characters as {@link #EARLIER} reads at most. */
    private static final int LONGEST_EARLIER = 12;

    private static final Pattern EARLIER = Pattern.compile("(?:比原?(?:计划|预期|工期|预计)(?:工期)?)?(?:整整)?提前了?[近约]?$");
    private static final Set<String> ANDS = Set.of("并", "且", "并且", "即", "暨", "和", "及", "与", "、", "又");
    private static final Set<String> BY = Set.of("获", "获得", "喜获", "荣获", "经", "经过", "由", "被", "得到", "取得", "通过", "拿到");

    private final WordTable<Boolean> steps;
    private final int longest;
    private final Set<String> leads;

    private StepChains(Set<String> steps, Set<String> leads) {
        this.steps = WordTable.of(steps);
        this.longest = steps.stream().mapToInt(String::length).max().orElse(0);
        this.leads = Set.copyOf(leads);
    }

    /** Loads the words for steps; a bad line fails here. */
    static StepChains load() {
        return new StepChains(
                LexiconFile.words(StepChains.class, "chained-steps.tsv"),
                LexiconFile.words(StepChains.class, "step-leads.tsv"));
    }

    /** Whether a further step follows the one that ends at {@code position}. */
    boolean goOn(SentenceReading sentence, int position) {
        int and = afterAnd(sentence, position);
        int next = sentence.adverbialsAfter(and);
        return !(isMark(sentence, position) && isDated(sentence, and))
                && sentence.isBoundary(next)
                && next < sentence.clauseAt(position - 1).end()
                && steps.longest(sentence.text(), next, sentence.span().end(), sentence::isBoundary) != null;
    }

    /** Whether the next step has a time of its own, so that both are told: 年内开工、|明年|投产. */
    private static boolean isDated(SentenceReading sentence, int position) {
        return sentence.tokenAt(position).filter(TimeToken.class::isInstance).isPresent();
    }

    private static boolean isMark(SentenceReading sentence, int position) {
        return sentence.text().startsWith("、", position);
    }

    private static int afterAnd(SentenceReading sentence, int position) {
        List<Token> next = sentence.tokensIn(new Span(position, position + 1));
        boolean and = !next.isEmpty() && ANDS.contains(next.get(0).of(sentence.text()));
        return and ? next.get(0).span().end() : position;
    }

    /** Where the thing ends that comes to the step at {@code position}: before the steps and words that lead to it. */
    int begin(SentenceReading sentence, int position) {
        int begin = sentence.adverbialsBefore(position);
        for (int i = 0; i < MOST_WORDS; i++) {
            int earlier = sentence.adverbialsBefore(before(sentence, begin));
            if (earlier == begin) {
                break;
            }
            begin = earlier;
        }
        return begin;
    }

    /** Where 由 begins the words for who takes a step in its clause: 由A和B|共同组建; -1 where none does. */
    int beginOfAgent(SentenceReading sentence, int position) {
        List<Token> tokens = sentence.tokensIn(new Span(
                sentence.clauseAt(position).start(),
                Math.max(position, sentence.span().start() + 1)));
        for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - LONGEST_AGENT); i--) {
            String word = tokens.get(i).of(sentence.text());
            if (word.equals("的")) {
                return -1;
            } else if (word.equals("由") && tokens.get(i).span().start() < position) {
                return tokens.get(i).span().start();
            }
        }
        return -1;
    }

    /** Where the words begin that say who let it be: 获国家发改委|批复. */
    int beginOfGrant(SentenceReading sentence, int position) {
        List<Token> tokens = sentence.tokensIn(new Span(
                sentence.span().start(), Math.max(position, sentence.span().start() + 1)));
        for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - LONGEST_GRANT); i--) {
            Token token = tokens.get(i);
            boolean word = token instanceof WordToken said && said.word().wordClass() != WordClass.PUNCTUATION;
            if (word && BY.contains(token.of(sentence.text()))) {
                return begin(sentence, token.span().start());
            } else if (token instanceof WordToken && !word) {
                break;
            }
        }
        return begin(sentence, position);
    }

    /** The beginning of what leads to the step at {@code position}; the position where nothing does. */
    private int before(SentenceReading sentence, int position) {
        int step = beginOfStep(sentence, position);
        if (step < position) {
            return step;
        }
        if (position <= sentence.span().start()) {
            return position;
        }
        List<Token> last = sentence.tokensIn(new Span(position - 1, position));
        if (!last.isEmpty() && last.get(0) instanceof QuantityToken lead) {
            return beforeLead(sentence, lead.span());
        }
        if (last.isEmpty() || !(last.get(0) instanceof WordToken)) {
            return position;
        }
        String word = last.get(0).of(sentence.text());
        int start = last.get(0).span().start();
        boolean and = ANDS.contains(word) && beginOfStep(sentence, start) < start;
        return and || leads.contains(word) ? start : position;
    }

    /** Before how much earlier a step was taken than planned: 比计划提前|3个月; the end of that where nothing says so. */
    private static int beforeLead(SentenceReading sentence, Span lead) {
        int start = Math.max(sentence.span().start(), lead.start() - LONGEST_EARLIER);
        Matcher earlier = EARLIER.matcher(sentence.text()).region(start, lead.start());
        return earlier.find() ? earlier.start() : lead.end();
    }

    /** Where the longest step begins that ends at {@code position}; the position where none does. */
    private int beginOfStep(SentenceReading sentence, int position) {
        int first = Math.max(sentence.span().start(), position - longest);
        for (int start = sentence.isBoundary(position) ? first : position; start < position; start++) {
            WordTable.Match<Boolean> step =
                    sentence.isBoundary(start) ? steps.longest(sentence.text(), start, position) : null;
            if (step != null && step.end() == position) {
                return start;
            }
        }
        return position;
    }
}
