package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;

/**
 * The names of an article up to where it has been read, and which of them a short form stands for. Not for several
 * threads.
 */
final class EarlierNames {

    private static final int FARTHEST_BACK = 200;
    private static final String STOPS = "。\n";
    private static final String CLAUSE_ENDS = STOPS + ",;:“”";

    /** How far back within a sentence. */
    private static final int FARTHEST_WITHIN = 300;

    /** What a project may be called by. */
    private static final Set<NameKind> BUILT = Set.of(NameKind.CENTRE, NameKind.PARK, NameKind.PROJECT);

    private final String text;
    private final List<Name> names = new ArrayList<>();

    EarlierNames(String text) {
        this.text = text;
    }

    void add(Name name) {
        names.add(name);
    }

    /** Those that are given in full, in the order of the text. */
    List<Name> all() {
        return List.copyOf(names);
    }

    /** The last one that fits. */
    Optional<Name> last(Predicate<Name> fits) {
        for (int i = names.size() - 1; i >= farthest(); i--) {
            if (fits.test(names.get(i))) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The last firm that does something; one that something only happens at (在港交所公告) counts where there is no other,
     * and before one that its sentence comes to later (出口到港务集团) goes the firm that the sentence speaks of.
     */
    Optional<Name> lastFirm() {
        return last(name -> name.kind() == NameKind.COMPANY && !isWhere(name))
                .map(this::spokenOf)
                .or(() -> last(name -> name.kind() == NameKind.COMPANY));
    }

    /**
     * What 项目 stands for at a position: before the last thing called so, if that is of an earlier sentence, goes what is
     * built and begins a clause of its own: 云峰芯片产业园位于…,|项目总投资….
     */
    Name projectAt(int position, Name called) {
        int farthest = Math.max(0, position - FARTHEST_WITHIN);
        int begin = position;
        while (begin > farthest && STOPS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int sentence = begin;
        return called.span().start() >= sentence
                ? called
                : last(name -> name.span().start() >= sentence && BUILT.contains(name.kind()) && beginsClause(name))
                        .orElse(called);
    }

    /** The firm that begins the sentence of another one; that one itself where none does. */
    private Name spokenOf(Name firm) {
        int oldest = names.get(farthest()).span().start();
        int begin = firm.span().start();
        while (begin > oldest && STOPS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        Name first = firm;
        for (int i = names.size() - 1; i >= farthest() && names.get(i).span().start() >= begin; i--) {
            Name name = names.get(i);
            boolean before = name.span().start() <= first.span().start();
            first = before && name.kind() == NameKind.COMPANY ? name : first;
        }
        return beginsClause(first) ? first : firm;
    }

    private int farthest() {
        return Math.max(0, names.size() - FARTHEST_BACK);
    }

    private boolean beginsClause(Name name) {
        int start = name.span().start();
        return start == 0 || CLAUSE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isWhere(Name name) {
        int start = name.span().start();
        return start > 0 && text.charAt(start - 1) == '在';
    }
}
