package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.fact.Slots.IndustryFocus;

/** Leaves one of several focuses that say the same. */
final class RepeatedFocuses {

    /** What the rules are called that read industries of a place only because they stand beside it. */
    private static final String GUESS = "industry_focus.beside.";

    private RepeatedFocuses() {}

    /** Of the same focus, said again in other words, the first, or the first that is dated. */
    static List<FactDraft> settled(List<FactDraft> drafts) {
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : surestFirst(drafts)) {
            Optional<FactDraft> same =
                    settled.stream().filter(other -> isSame(other, draft)).findFirst();
            if (same.isEmpty()) {
                settled.add(draft);
            } else if (isGuess(draft) && !isGuess(same.get())) {
                continue;
            } else if (same.get().period() == null && draft.period() != null || isFuller(same.get(), draft)) {
                settled.set(settled.indexOf(same.get()), draft);
            }
        }
        return settled;
    }

    private static List<FactDraft> surestFirst(List<FactDraft> drafts) {
        return drafts.stream()
                .sorted(Comparator.comparing(RepeatedFocuses::isGuess))
                .toList();
    }

    /** Whether no word says that a place builds on something: what is said in words stands before it. */
    static boolean isGuess(FactDraft draft) {
        return draft.steps().get(0).rule().startsWith(GUESS);
    }

    private static boolean isSame(FactDraft one, FactDraft other) {
        return one.slots() instanceof IndustryFocus first
                && other.slots() instanceof IndustryFocus second
                && (bare(first.subject()).equals(bare(second.subject())) || haveSameId(one, other))
                && (Industries.areSame(first.industry(), second.industry())
                        || isFuller(one, other)
                        || isFuller(other, one)
                        || isGuess(other) && second.industry().endsWith(first.industry()));
    }

    /** Whether another clause of the same sentence says the industry in more words: 汽车, 汽车及零部件. */
    private static boolean isFuller(FactDraft one, FactDraft other) {
        return one.slots() instanceof IndustryFocus first
                && other.slots() instanceof IndustryFocus second
                && one.sentence().equals(other.sentence())
                && (!one.evidence().equals(other.evidence()) || isJoined(first.industry(), second.industry()))
                && !Industries.areSame(first.industry(), second.industry())
                && second.industry().startsWith(first.industry());
    }

    /** Whether what one rule read as two industries is one: 中药, 中药及医药. */
    private static boolean isJoined(String part, String whole) {
        return whole.length() > part.length() && "及与和".indexOf(whole.charAt(part.length())) >= 0;
    }

    private static boolean haveSameId(FactDraft one, FactDraft other) {
        String id = one.links().get("subject");
        return id != null && id.equals(other.links().get("subject"));
    }

    private static String bare(String subject) {
        int last = subject.length() - 1;
        return last > 1 && "省市县区".indexOf(subject.charAt(last)) >= 0 ? subject.substring(0, last) : subject;
    }
}
