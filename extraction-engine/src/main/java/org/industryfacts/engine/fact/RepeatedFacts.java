package org.industryfacts.engine.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots;

/**
 * Tells what an article says twice: a headline and its text, a full name and its tail, once with a date and once
 * without. Of such drafts the dated one stays, else the one that says by whom, else the first.
 */
final class RepeatedFacts {

    private static final int SHORTEST = 3;

    /** With how many of those like it a draft is compared. */
    private static final int MOST_COMPARED = 50;

    private static final Pattern TAIL = Pattern.compile("(建设)?(项目|工程)$");
    private static final Pattern MARKS = Pattern.compile("[“”‘’《》()\\s]");

    private RepeatedFacts() {}

    /** The drafts of one article without those that only say again what another says. */
    static List<FactDraft> without(List<FactDraft> drafts) {
        List<FactDraft> kept = new ArrayList<>();
        Map<List<Object>, List<Integer>> alike = new HashMap<>();
        for (FactDraft draft : drafts) {
            List<Object> likeness = likeness(draft.slots());
            List<Integer> others = likeness.isEmpty()
                    ? new ArrayList<>()
                    : alike.computeIfAbsent(likeness, first -> new ArrayList<>());
            int same = indexOf(kept, others, draft);
            if (same < 0) {
                others.add(kept.size());
                kept.add(draft);
            } else if (saysMore(draft, kept.get(same))) {
                kept.set(same, draft);
            }
        }
        return kept;
    }

    /** Whether a draft has a date that another lacks, or else says by whom. */
    private static boolean saysMore(FactDraft draft, FactDraft other) {
        boolean dated = draft.period() != null;
        return other.period() == null && dated
                || dated == (other.period() != null) && saysByWhom(draft) && !saysByWhom(other);
    }

    /** Whether it names who made a product or granted a title. */
    private static boolean saysByWhom(FactDraft draft) {
        return draft.slots() instanceof Slots.Product product && product.organization() != null
                || draft.slots() instanceof Slots.Designation designation && designation.grantor() != null;
    }

    private static int indexOf(List<FactDraft> kept, List<Integer> others, FactDraft draft) {
        for (int index : others.subList(Math.max(0, others.size() - MOST_COMPARED), others.size())) {
            FactDraft other = kept.get(index);
            if (other.status() == draft.status()
                    && areCompatible(other.period(), draft.period())
                    && isSame(other.slots(), draft.slots())) {
                return index;
            }
        }
        return -1;
    }

    /**
     * What slots have in common that may say the same, so that only few are compared; empty for those that never do.
     */
    private static List<Object> likeness(Slots slots) {
        if (slots instanceof Slots.Milestone milestone) {
            return List.of(milestone.stage(), tail(milestone.subject()));
        } else if (slots instanceof Slots.Product product) {
            return List.of(product.event(), tail(product.subject()));
        } else if (slots instanceof Slots.Designation designation) {
            return List.of(tail(designation.title()), tail(designation.subject()));
        } else if (slots instanceof Slots.Partnership partnership) {
            return List.of(partnership.parties().size());
        } else if (slots instanceof Slots.Metric metric) {
            return RepeatedFigures.likeness(metric);
        }
        return List.of();
    }

    /** The last characters of a name: two of which one is the end of the other have them in common. */
    private static String tail(@Nullable String name) {
        String bare = name == null ? "" : bare(name);
        return bare.substring(Math.max(0, bare.length() - SHORTEST));
    }

    private static boolean areCompatible(@Nullable Period one, @Nullable Period other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean isSame(Slots one, Slots other) {
        if (one instanceof Slots.Milestone a && other instanceof Slots.Milestone b) {
            return a.stage() == b.stage() && isSameName(a.subject(), b.subject());
        } else if (one instanceof Slots.Product a && other instanceof Slots.Product b) {
            return a.event() == b.event()
                    && isSameName(a.subject(), b.subject())
                    && (a.organization() == null
                            || b.organization() == null
                            || isSameName(a.organization(), b.organization()));
        } else if (one instanceof Slots.Designation a && other instanceof Slots.Designation b) {
            return isSameName(a.title(), b.title()) && isSameName(a.subject(), b.subject());
        } else if (one instanceof Slots.Partnership a && other instanceof Slots.Partnership b) {
            return a.parties().size() == b.parties().size()
                    && a.parties().stream()
                            .allMatch(party -> b.parties().stream().anyMatch(same -> isSameName(party, same)));
        } else if (one instanceof Slots.Metric a && other instanceof Slots.Metric b) {
            return RepeatedFigures.isSame(a, b);
        }
        return false;
    }

    /** Whether one name is the other, or the end of it. */
    private static boolean isSameName(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        String a = bare(one);
        String b = bare(other);
        return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST && (a.endsWith(b) || b.endsWith(a));
    }

    private static String bare(String name) {
        String plain = MARKS.matcher(name).replaceAll("");
        String bare = TAIL.matcher(plain).replaceFirst("");
        return bare.isEmpty() ? plain : bare;
    }
}
