package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.fact.Status;

/** Finds where a plan is said to lay something down, or somebody says what is to be done: both are still to come. */
final class PlanStatements {

    /** The rule by which a statement is planned. */
    static final String LAID_DOWN = "status.laid-down";

    private static final Set<Sense> CUES = Set.of(Sense.LAYS_DOWN, Sense.BIDS);

    private static final int FARTHEST = 3;
    private static final int LONGEST_KIND = 4;
    private static final int LONGEST_REFERENCE = 4;

    private final ScopeWords words;

    PlanStatements(ScopeWords words) {
        this.words = words;
    }

    /**
     * What a clause says is planned, if anything: 《…规划》提出,…, 印发《…行动方案》,明确…, 我们要加快….
     *
     * @param before the clause before it in its sentence
     */
    Optional<Scoped<Status>> said(List<Token> before, List<Token> clause, String text) {
        if (isAccordingToPlan(clause, text)) {
            return Optional.of(
                    new Scoped<>(Status.PLANNED, LAID_DOWN, clause.get(0).span()));
        }
        for (int i = 0; i < clause.size(); i++) {
            String word = clause.get(i).of(text);
            if (!words.isAny(CUES, word)) {
                continue;
            }
            boolean laid = words.is(Sense.LAYS_DOWN, word)
                    && (isPlan(clause.subList(Math.max(0, i - FARTHEST), i), text)
                            || i == 0
                                    && !before.isEmpty()
                                    && isPlan(before.subList(before.size() - 1, before.size()), text));
            if (laid || words.is(Sense.BIDS, word) && isBidden(clause, i, text)) {
                return Optional.of(
                        new Scoped<>(Status.PLANNED, LAID_DOWN, clause.get(i).span()));
            }
        }
        return Optional.empty();
    }

    /** Whether a clause only says that what follows is as planned: 根据总体规划, 按照《…规划》, but not 按计划, which is in time. */
    private boolean isAccordingToPlan(List<Token> clause, String text) {
        List<Token> said = clause.stream().filter(token -> !token.isMark()).toList();
        return said.size() > 1
                && said.size() <= LONGEST_REFERENCE
                && words.is(Sense.ACCORDING, said.get(0).of(text))
                && isPlan(said, text)
                && !words.is(Sense.SCHEDULE, said.get(said.size() - 1).of(text));
    }

    /** Whether the last of the tokens that is no adverb is a plan: 《…发展规划》, 方案, 报告(中). */
    private boolean isPlan(List<Token> tokens, String text) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token instanceof TitleToken title) {
                return endsAsPlan(title.inside().of(text));
            } else if (!(token instanceof WordToken word)) {
                return false;
            } else if (word.word().wordClass() != WordClass.ADVERB
                    && word.word().wordClass() != WordClass.LOCALISER) {
                return endsAsPlan(token.of(text));
            }
        }
        return false;
    }

    private boolean endsAsPlan(String name) {
        for (int length = 2; length <= Math.min(LONGEST_KIND, name.length()); length++) {
            if (words.is(Sense.PLAN, name.substring(name.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether 要 stands before what is to be done, and not for 需要 or in 只要 and 如果要: 我们要培育…. */
    private boolean isBidden(List<Token> clause, int index, String text) {
        boolean verb = index + 1 < clause.size()
                && clause.get(index + 1) instanceof WordToken next
                && (next.word().wordClass() == WordClass.VERB
                        || next.word().wordClass() == WordClass.ADVERB
                        || next.word().wordClass() == WordClass.VERBAL_NOUN
                        || next.word().wordClass() == WordClass.PREPOSITION);
        return verb && clause.subList(0, index).stream().noneMatch(token -> words.is(Sense.CONDITION, token.of(text)));
    }
}
