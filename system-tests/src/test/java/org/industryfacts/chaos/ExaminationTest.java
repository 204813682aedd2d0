package org.industryfacts.chaos;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

import org.industryfacts.chaos.Sampler.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong is found: an examination that finds nothing must mean that there is nothing. */
class ExaminationTest {

    private static final String ARTICLE = "a1";

    private final Ledger ledger = new Ledger();
    private final LogHistory log = new LogHistory();
    private final ArticleHistory article = ledger.open("source", "1", "text");
    private long offset;

    @Test
    void whatIsOnTheLogAsItWasAcceptedIsFine() {
        // given
        accepted("r1", false);
        accepted("r2", false);
        submitted("r1");
        submitted("r1");
        submitted("r2");

        // when
        Verdict verdict = new Examination().ofAcceptances(ledger, log).verdict();

        // then
        assertThat(verdict.isClean()).isTrue();
    }

    @Test
    void anAcceptedRevisionThatIsNotOnTheLogIsLost() {
        // given
        accepted("r1", false);
        accepted("r2", false);
        submitted("r1");

        // when
        Verdict verdict = new Examination().ofAcceptances(ledger, log).verdict();

        // then
        assertThat(verdict.lost()).hasSize(1);
    }

    @Test
    void anAcceptedRevisionThatAnOlderOneFollowsIsLost() {
        // given
        accepted("r1", false);
        accepted("r2", false);
        submitted("r1");
        submitted("r2");
        submitted("r1");

        // when
        Verdict verdict = new Examination().ofAcceptances(ledger, log).verdict();

        // then
        assertThat(verdict.lost()).hasSize(1);
    }

    @Test
    void aRequestThatGotNoAnswerMayComeThroughLater() {
        // given
        accepted("r1", true);
        accepted("r2", false);
        submitted("r1");
        submitted("r2");
        submitted("r1");

        // when
        Verdict verdict = new Examination().ofAcceptances(ledger, log).verdict();

        // then
        assertThat(verdict.isClean()).isTrue();
    }

    @Test
    void rowsThatDifferFromTheRunWithoutFaultsAreLostAndDoubled() {
        // given
        EndState end = new EndState(Map.of("fact", List.of("f1 x", "f2 x")));
        EndState faultFree = new EndState(Map.of("fact", List.of("f1 x", "f3 x")));

        // when
        Verdict verdict = new Examination().ofEndState(end, faultFree).verdict();

        // then
        assertThat(verdict.lost()).singleElement().asString().contains("fact f3");
        assertThat(verdict.doubled()).singleElement().asString().contains("fact f2");
    }

    @Test
    void anArticleThatWasSeenInPartIsTorn() {
        // given
        closed("r1", "\"f1\",\"f2\"");
        Sample whole = sample("extracted", "f1", "f2");
        Sample notYet = sample("submitted");
        Sample inPart = sample("extracted", "f1");
        Sample empty = sample("extracted");
        Sample doubled = sample("extracted", "f1", "f2", "f2");
        Sample withdrawn = sample("withdrawn", "f1", "f2");

        // when
        Verdict fine = new Examination().ofSamples(List.of(whole, notYet), log).verdict();
        Verdict torn = new Examination()
                .ofSamples(List.of(inPart, empty, doubled, withdrawn), log)
                .verdict();

        // then
        assertThat(fine.isClean()).isTrue();
        assertThat(torn.torn()).hasSize(4);
    }

    @Test
    void aRevisionThatIsReadInTwoWaysIsTorn() {
        // given
        closed("r1", "\"f1\"");
        closed("r1", "\"f2\"");

        // when
        Verdict verdict = new Examination().ofSamples(List.of(), log).verdict();

        // then
        assertThat(verdict.torn()).hasSize(1);
    }

    @Test
    void readingsThatWereRepeatedAreCounted() {
        // when
        closed("r1", "\"f1\"");
        closed("r1", "\"f1\"");

        // then
        assertThat(log.repeatedReadings()).isEqualTo(1);
    }

    @Test
    void aFollowerMustBeToldEveryRowOnceAndInOrder() {
        // given
        List<String> rows = List.of("fact.asserted f1", "fact.asserted f2", "fact.retracted f1");

        // when
        Verdict fine = new Examination().ofFollower(rows, rows).verdict();
        Verdict hole = new Examination()
                .ofFollower(List.of(rows.get(0), rows.get(2)), rows)
                .verdict();
        Verdict twice = new Examination()
                .ofFollower(List.of(rows.get(0), rows.get(0), rows.get(1), rows.get(2)), rows)
                .verdict();
        Verdict disorder = new Examination()
                .ofFollower(List.of(rows.get(1), rows.get(0), rows.get(2)), rows)
                .verdict();

        // then
        assertThat(fine.isClean()).isTrue();
        assertThat(hole.lost()).isNotEmpty();
        assertThat(twice.doubled()).isNotEmpty();
        assertThat(disorder.isClean()).isFalse();
    }

    private void accepted(String revision, boolean uncertain) {
        ledger.submitted(article, ARTICLE, revision, uncertain);
    }

    private void submitted(String revision) {
        log.add(record(
                "articles", "article.submitted.v1", "{\"revision\":\"" + revision + "\",\"source\":\"source\"}"));
    }

    private void closed(String revision, String factIds) {
        log.add(record(
                "industry-facts",
                "article.extracted.v1",
                "{\"revision\":\"" + revision + "\",\"factIds\":[" + factIds + "]}"));
    }

    private ConsumerRecord<String, byte[]> record(String topic, String type, String data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(topic, 0, offset++, ARTICLE, data.getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers();
        headers.add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        headers.add("ce_id", "same".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static Sample sample(String state, String... facts) {
        return new Sample(ARTICLE, state, "r1", FactSet.of(List.of(facts)));
    }
}
