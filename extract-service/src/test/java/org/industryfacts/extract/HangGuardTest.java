package org.industryfacts.extract;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class HangGuardTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final HangGuard patient = new HangGuard(() -> Duration.ofMinutes(10), new SimpleMeterRegistry());

    @Test
    void givesWhatTheWorkGives() {
        assertThat(patient.<Integer>call(() -> 42)).isEqualTo(42);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        // given
        IllegalArgumentException failure = new IllegalArgumentException("no luck");

        // then
        assertThatThrownBy(() -> patient.call(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatThrownBy(() -> patient.call(HangGuardTest::recurse)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void interruptsWhatDoesNotEnd() throws InterruptedException {
        // given
        HangGuard guard = new HangGuard(() -> Duration.ofMillis(50), meters);
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);

        // when
        assertThatThrownBy(() -> guard.call(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return 0;
                }))
                .isInstanceOf(HungException.class)
                .hasMessage("it did not come to an end within 0.05 s")
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .as("the stack of the thread that hangs")
                        .anyMatch(frame -> frame.getMethodName().equals("await")));

        // then
        interrupted.await();
        await().untilAsserted(() -> assertThat(hung()).isZero());
    }

    @Test
    void countsWhatDoesNotHeedTheInterruptionForAsLongAsItLasts() {
        // given
        HangGuard guard = new HangGuard(() -> Duration.ofMillis(50), meters);
        AtomicBoolean released = new AtomicBoolean();

        // when
        assertThatThrownBy(() -> guard.call(() -> spinUntil(released))).isInstanceOf(HungException.class);
        double whileItLasts = hung();
        released.set(true);

        // then
        assertThat(whileItLasts).isEqualTo(1);
        await().untilAsserted(() -> assertThat(hung()).isZero());
    }

    @Test
    void whoIsToldToStopStillGetsWhatTheWorkGives() {
        // given
        Thread.currentThread().interrupt();

        // when
        int given = patient.call(() -> 42);

        // then
        assertThat(given).isEqualTo(42);
        assertThat(Thread.interrupted())
                .as("the interruption is kept for others")
                .isTrue();
    }

    private double hung() {
        return meters.get("engine.threads.hung").gauge().value();
    }

    private static int spinUntil(AtomicBoolean released) {
        while (!released.get()) {
            Thread.onSpinWait();
        }
        return 0;
    }

    private static int recurse() {
        return 1 + recurse();
    }
}
