package org.industryfacts.stack.launch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

    @Test
    void doublesFromASecondToHalfAMinute() {
        // when
        List<Long> seconds = Stream.iterate(BackOff.FIRST, BackOff::doubled)
                .limit(8)
                .map(wait -> wait.delay().toSeconds())
                .toList();

        // then
        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void startsAnewAfterAMinuteOfReadiness() {
        // given
        BackOff late = BackOff.FIRST.doubled().doubled();

        // when
        BackOff justBefore = late.afterReadyFor(Duration.ofMillis(59_999));
        BackOff exactly = late.afterReadyFor(Duration.ofMinutes(1));

        // then
        assertThat(justBefore).isEqualTo(late);
        assertThat(exactly).isEqualTo(BackOff.FIRST);
    }
}
