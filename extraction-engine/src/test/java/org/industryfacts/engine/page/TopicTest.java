package org.industryfacts.engine.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Tells by pairs of characters whether texts speak of the same. */
class TopicTest {

    @Test
    void knowsWhatItHasSeen() {
        // given
        Topic topic = Topic.of("储能电池产业");

        // then
        assertThat(topic.share("储能产业")).isEqualTo(2.0 / 3, within(1e-9));
        assertThat(topic.share("量子科技")).isZero();
    }

    @Test
    void hasNothingToSayOfTextsWithoutChinese() {
        assertThat(Topic.of("储能").share("5 GWh, 2024")).isZero();
    }
}
