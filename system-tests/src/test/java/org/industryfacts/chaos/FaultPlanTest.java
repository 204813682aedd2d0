package org.industryfacts.chaos;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultPlanTest {

    /** Three things can happen to five roles. */
    private static final int KINDS = 15;

    private final Layout layout = Layout.of(
            Path.of("home"),
            Path.of("data"),
            new FreePorts(new Random(1)),
            3,
            2,
            List.of(Role.INGEST, Role.EXTRACT, Role.QUERY));

    @Test
    void everyKindComesOnceBeforeAnyComesAgain() {
        // given
        FaultPlan plan = new FaultPlan(1, layout);

        // when
        List<Fault> faults = faults(plan, 2 * KINDS);

        // then
        assertThat(faults.subList(0, KINDS)).extracting(Fault::kind).doesNotHaveDuplicates();
        assertThat(faults.subList(KINDS, 2 * KINDS)).extracting(Fault::kind).doesNotHaveDuplicates();
        assertThat(faults).extracting(Fault::member).containsAll(layout.members());
    }

    @Test
    void aSeedGivesTheSameFaultsAgain() {
        // when
        List<Fault> once = faults(new FaultPlan(7, layout), KINDS);
        List<Fault> again = faults(new FaultPlan(7, layout), KINDS);
        List<Fault> others = faults(new FaultPlan(8, layout), KINDS);

        // then
        assertThat(again).isEqualTo(once);
        assertThat(others).isNotEqualTo(once);
    }

    @Test
    void sparesRolesThatHaveEnoughToDo() {
        // given
        FaultPlan plan = new FaultPlan(3, layout);
        Set<Role> spared = EnumSet.complementOf(EnumSet.of(Role.QUERY));

        // when
        List<Fault> faults =
                IntStream.range(0, 9).mapToObj(i -> plan.next(spared)).toList();

        // then
        assertThat(faults).extracting(fault -> fault.member().role()).containsOnly(Role.QUERY);
    }

    private static List<Fault> faults(FaultPlan plan, int count) {
        return IntStream.range(0, count).mapToObj(i -> plan.next(Set.of())).toList();
    }
}
