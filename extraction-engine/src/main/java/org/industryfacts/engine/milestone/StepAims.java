package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Tells where building something is only what a phrase speaks of, as an aim, a task or the matter of a paper, and not
 * told to be done: 以|建设A园|为目标, 对|加快建设A园|具有重要意义, 落实|加快建设A园|的部署. Immutable.
 */
final class StepAims {

    /** What makes the verb after it a means or an aim. */
    private static final Set<String> TAKING = Set.of("以", "把", "将");

    private static final Set<String> GOOD_FOR = Set.of("对", "对于", "为");

    /** What may stand between such a word and the step: 以(湖州)(加快)|建设, but not 将旧厂房|建成. */
    private static final Set<WordClass> PUSHING = Set.of(WordClass.VERB, WordClass.VERBAL_NOUN, WordClass.ADVERB);

    /** What is said of an aim that is reached: 顺利实现|建成A园的目标. */
    private static final Pattern REACHED =
            Pattern.compile("(?:(?:顺利|提前|如期|圆满|成功|胜利|已|已经|全面)(?:实现|完成|兑现)了?|(?:实现|完成|兑现)了)$");

    /** What is begun in these words is told, whatever it is called: 启动建设A园|重大任务. */
    private static final Pattern BEGUN = Pattern.compile("启动|开工|动工");

    private final Pattern taken;
    private final Pattern matter;
    private final Pattern papers;
    private final Pattern worth;

    StepAims(SenseTable<StepWord> words) {
        this.taken = words.pattern("[^,。;]{0,12}?(?<!成)(?:作为|为)@aimed{0,2}@aim(?!@thing)");
        this.matter = words.pattern("(?:等)?(?:的|这一|这个|这项)@aimed{0,2}@aim(?!@thing)");
        this.papers = words.pattern("(?:等)?@aimed{0,2}@aim(?=$|[的,。;、和及与中上下])");
        this.worth = words.pattern("(?:等)?[^,。;]{0,4}?@worth");
    }

    /** Whether the things that stand after a step are only meant to be built by what the words around them speak of. */
    boolean isOnlyMeant(Sighting sighting, List<Span> items) {
        int verb = sighting.match().anchor().start();
        if (items.isEmpty() || items.get(0).start() < verb) {
            return false;
        }
        int end = items.get(items.size() - 1).end();
        String rest = sighting.text(new Span(
                end, Math.max(end, sighting.sentence().clauseAt(end - 1).end())));
        return isMatter(sighting, rest)
                || isGoverned(sighting, verb, TAKING) && taken.matcher(rest).lookingAt()
                || isGoverned(sighting, verb, GOOD_FOR) && worth.matcher(rest).lookingAt();
    }

    /** Whether it is what an aim or a paper is about, and the aim is not said to be reached. */
    private boolean isMatter(Sighting sighting, String rest) {
        Span anchor = sighting.match().anchor();
        boolean reached = REACHED.matcher(sighting.text(sighting.clauseUpTo(anchor.start())))
                .find();
        boolean begun = BEGUN.matcher(sighting.text(anchor)).lookingAt();
        return !reached
                && (matter.matcher(rest).lookingAt()
                        || !begun && papers.matcher(rest).lookingAt());
    }

    /** Whether one of these prepositions governs the verb: 对|加快|建设, but not 由于|建成 or 为高新区|建成. */
    private static boolean isGoverned(Sighting sighting, int verb, Set<String> prepositions) {
        List<Token> before = sighting.sentence().tokensIn(sighting.clauseUpTo(verb)).stream()
                .filter(token -> token.span().end() <= verb)
                .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (prepositions.contains(sighting.word(before.get(i)))) {
                return true;
            }
            if (!mayStandBetween(before.get(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayStandBetween(Token token) {
        return token instanceof PlaceToken
                || token instanceof WordToken word
                        && PUSHING.contains(word.word().wordClass());
    }
}
