package org.industryfacts.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.Topics.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TopicsTest {

    /** Renaming a topic, or changing its partitions, would lose the order of every article ever published. */
    @Test
    void stayAsDeclared() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "articles",
                        "industry-facts",
                        "articles.dead-letter",
                        "industry-facts.dead-letter",
                        "industry-facts.shadow",
                        "engine-generations");
        assertThat(Topics.PARTITIONS).isEqualTo(12);
    }

    @Test
    void keepEventsForEverAndDeadLettersThirtyDays() {
        // when
        List<Map<String, String>> settings =
                Topics.all().stream().map(Topic::settings).toList();

        // then
        assertThat(settings)
                .extracting(topic -> topic.get("retention.ms"))
                .containsExactly("-1", "-1", "2592000000", "2592000000", "-1", "-1");
        assertThat(settings).allSatisfy(topic -> assertThat(topic)
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.bytes", "-1"));
    }

    @Test
    void takeAnArticleOfControlCharactersAndItsDeadLetter() {
        // given
        String mebibyte = "\u0001".repeat(1024 * 1024);
        ArticleSubmitted article =
                new ArticleSubmitted(new UUID(1, 2), "r1", mebibyte, "text/plain", null, null, null, null, null, null);
        Envelope<ArticleSubmitted> envelope = new Envelope<>("1", "/ingest-service", Instant.EPOCH, null, article);

        // when
        int size = new EventCodec().encode(envelope).value().length;

        // then
        assertThat(size).isLessThan(Topics.MAX_RECORD_BYTES);
        assertThat(Topics.all())
                .extracting(topic -> Integer.valueOf(topic.settings().get("max.message.bytes")))
                .containsExactly(
                        Topics.MAX_RECORD_BYTES,
                        Topics.MAX_RECORD_BYTES,
                        Topics.MAX_DEAD_LETTER_BYTES,
                        Topics.MAX_DEAD_LETTER_BYTES,
                        Topics.MAX_RECORD_BYTES,
                        Topics.MAX_RECORD_BYTES);
        assertThat(Topics.MAX_DEAD_LETTER_BYTES).isGreaterThan(Topics.MAX_RECORD_BYTES);
    }

    @ParameterizedTest
    @EnumSource
    void everyEventTypeHasOneOfThem(EventType type) {
        assertThat(Topics.all()).extracting(Topic::name).contains(type.topic());
    }

    @Test
    void everyTopicOfEventsHasOneForItsDeadLetters() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::topic).distinct())
                .allSatisfy(topic ->
                        assertThat(Topics.all()).extracting(Topic::name).contains(Topics.deadLettersOf(topic)));
        assertThatThrownBy(() -> Topics.deadLettersOf(Topics.ARTICLES_DEAD_LETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
