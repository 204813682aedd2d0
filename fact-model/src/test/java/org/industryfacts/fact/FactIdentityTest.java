package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FactIdentityTest {

    private static final Period YEAR = Period.parse("2023");
    private static final Period NEXT = Period.parse("2024");

    private static UUID factId(Slots slots, Status status, @Nullable Period period) {
        return FactIdentity.factId(SampleFacts.ARTICLE, slots, status, period);
    }

    private static UUID claimId(Slots slots) {
        return FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, YEAR);
    }

    @Test
    void idsStayAsPublished() {
        // given
        Slots.Metric metric = SampleFacts.metric();
        Slots.Partnership partnership = new Slots.Partnership(List.of("天津大学", "甲公司"), null);

        // then
        assertThat(factId(metric, Status.ACTUAL, YEAR)).hasToString("52f13c9f-3773-5760-93b9-48d933a813af");
        assertThat(claimId(metric)).hasToString("a0ce6acd-a759-532e-af81-aa8a314ba5c3");
        assertThat(factId(partnership, Status.PLANNED, null)).hasToString("7c4fdd91-88bd-5a7a-9149-0a147aa51522");
        assertThat(claimId(partnership)).hasToString("fecfbd20-49dd-5c18-98f5-2f2a74ad8d14");
    }

    @Test
    void anAssertionIsAnotherInAnotherArticleStatusPeriodOrSlot() {
        // given
        Slots.Metric metric = SampleFacts.metric();
        UUID id = factId(metric, Status.ACTUAL, YEAR);

        // then
        assertThat(Stream.of(
                        id,
                        FactIdentity.factId(new UUID(0, 1), metric, Status.ACTUAL, YEAR),
                        factId(metric, Status.PLANNED, YEAR),
                        factId(metric, Status.ACTUAL, NEXT),
                        factId(metric, Status.ACTUAL, null),
                        factId(with(metric, "1", "1039亿元", -8), Status.ACTUAL, YEAR)))
                .doesNotHaveDuplicates();
    }

    @Test
    void anAssertionIsTheSameHoweverItsNumberIsWritten() {
        // given
        Slots.Metric metric = SampleFacts.metric();

        // then
        assertThat(factId(with(metric, "1.039E11", "一千零三十九亿元", -7), Status.ACTUAL, YEAR))
                .isEqualTo(factId(metric, Status.ACTUAL, YEAR));
    }

    private static Slots.Metric with(Slots.Metric metric, String value, String asWritten, int decimals) {
        return new Slots.Metric(
                metric.subject(),
                metric.indicator(),
                metric.measure(),
                new BigDecimal(value),
                null,
                metric.unit(),
                null,
                metric.comparator(),
                null,
                asWritten,
                decimals);
    }

    /** Pairs of slots that say the same of a claim, by type. */
    static Stream<Arguments> sameClaims() {
        return Stream.of(
                arguments(SampleFacts.metric(), with(SampleFacts.metric(), "104000000000", "1040亿元", -9)),
                arguments(
                        new Slots.Ranking("武汉", "产值", 1, "全国", Comparator.EQ),
                        new Slots.Ranking("武汉", "产值", 10, "全国", Comparator.LT)),
                arguments(
                        new Slots.Product("甲药", "甲公司", ProductEvent.APPROVED, "国内首个"),
                        new Slots.Product("甲药", null, ProductEvent.APPROVED, null)),
                arguments(
                        new Slots.Partnership(List.of("甲", "乙"), "氢能"), new Slots.Partnership(List.of("乙", "甲"), null)),
                arguments(
                        new Slots.Policy("方案", "市政府", PolicyEvent.ISSUED),
                        new Slots.Policy("方案", null, PolicyEvent.CITED)));
    }

    @ParameterizedTest
    @MethodSource
    void sameClaims(Slots one, Slots other) {
        assertThat(claimId(one)).isEqualTo(claimId(other));
    }

    /** Pairs of slots that claim different things, by type. */
    static Stream<Arguments> differentClaims() {
        return Stream.of(
                arguments(SampleFacts.metric(), SampleFacts.metric("重庆", "大数据产业规模", Measure.LEVEL, "1", null)),
                arguments(SampleFacts.metric(), SampleFacts.metric("成都", "产值", Measure.LEVEL, "1", null)),
                arguments(
                        SampleFacts.metric("成都", "产值", Measure.GROWTH, "1", Basis.YOY),
                        SampleFacts.metric("成都", "产值", Measure.GROWTH, "1", Basis.QOQ)),
                arguments(
                        SampleFacts.metric("成都", "产值", Measure.GROWTH, "1", null),
                        SampleFacts.metric("成都", "产值", Measure.SHARE, "1", null)),
                arguments(
                        new Slots.Ranking("武汉", "产值", 1, "全国", Comparator.EQ),
                        new Slots.Ranking("武汉", "产值", 1, "全球", Comparator.EQ)),
                arguments(
                        new Slots.Milestone("一期", MilestoneStage.SIGNED),
                        new Slots.Milestone("一期", MilestoneStage.STARTED)),
                arguments(
                        new Slots.Product("甲药", null, ProductEvent.APPROVED, null),
                        new Slots.Product("甲药", null, ProductEvent.TRIAL, null)),
                arguments(
                        new Slots.Partnership(List.of("甲", "乙"), null), new Slots.Partnership(List.of("甲", "丙"), null)),
                arguments(
                        new Slots.Policy("方案", null, PolicyEvent.CITED),
                        new Slots.Policy("办法", null, PolicyEvent.CITED)),
                arguments(new Slots.IndustryFocus("苏州", "光伏"), new Slots.IndustryFocus("苏州", "纳米")),
                arguments(new Slots.OrgLocation("甲", "苏州"), new Slots.OrgLocation("甲", "无锡")),
                arguments(new Slots.Designation("甲", "奖", "省政府"), new Slots.Designation("甲", "奖", null)),
                arguments(new Slots.Role("王", "主任", "甲"), new Slots.Role("王", "主任", null)),
                arguments(new Slots.IndustryFocus("苏州", "光伏"), new Slots.OrgLocation("苏州", "光伏")));
    }

    @ParameterizedTest
    @MethodSource
    void differentClaims(Slots one, Slots other) {
        assertThat(claimId(one)).isNotEqualTo(claimId(other));
    }

    static Stream<Arguments> scopes() {
        return Stream.of(
                arguments(SampleFacts.metric(), true, true),
                arguments(new Slots.Ranking("武汉", null, 1, null, Comparator.EQ), true, false),
                arguments(new Slots.Milestone("一期", MilestoneStage.SIGNED), false, false),
                arguments(new Slots.Product("甲药", null, ProductEvent.TRIAL, null), false, false),
                arguments(new Slots.Partnership(List.of("甲", "乙"), null), false, false),
                arguments(new Slots.Policy("方案", null, PolicyEvent.CITED), false, false),
                arguments(new Slots.IndustryFocus("苏州", "光伏"), false, false),
                arguments(new Slots.OrgLocation("甲", "苏州"), false, false),
                arguments(new Slots.Designation("甲", "奖", null), false, false),
                arguments(new Slots.Role("王", "主任", null), false, false));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aClaimDependsOnPeriodAndStatusAsItsTypeSays(Slots slots, boolean onPeriod, boolean onStatus) {
        // given
        UUID claim = FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, YEAR);

        // then
        assertThat(FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, NEXT).equals(claim))
                .isEqualTo(!onPeriod);
        assertThat(FactIdentity.claimId(slots, Map.of(), Status.PLANNED, YEAR).equals(claim))
                .isEqualTo(!onStatus);
    }

    @Test
    void twoNamesOfOneThingMakeOneClaim() {
        // given
        Map<String, String> links = Map.of("subject", "zone:suzhou");

        // when
        UUID full = FactIdentity.claimId(new Slots.IndustryFocus("苏州工业园区", "光伏"), links, Status.ACTUAL, null);
        UUID shorter = FactIdentity.claimId(new Slots.IndustryFocus("园区", "光伏"), links, Status.ACTUAL, null);

        // then
        assertThat(full).isEqualTo(shorter).isNotEqualTo(claimId(new Slots.IndustryFocus("园区", "光伏")));
    }

    @Test
    void partiesCountByTheirOwnLinksInAnyOrder() {
        // given
        Slots.Partnership one = new Slots.Partnership(List.of("中科院", "甲公司"), null);
        Slots.Partnership other = new Slots.Partnership(List.of("甲公司", "中国科学院"), null);
        Slots.Partnership third = new Slots.Partnership(List.of("中科院", "乙公司"), null);

        // when
        UUID claim = FactIdentity.claimId(one, Map.of("parties/0", "org:cas"), Status.ACTUAL, null);

        // then
        assertThat(FactIdentity.claimId(other, Map.of("parties/1", "org:cas"), Status.ACTUAL, null))
                .isEqualTo(claim);
        assertThat(FactIdentity.claimId(third, Map.of("parties/0", "org:cas"), Status.ACTUAL, null))
                .isNotEqualTo(claim);
    }

    @Test
    void linksOfOtherSlotsMakeNoDifference() {
        // given
        Slots product = new Slots.Product("甲药", "甲公司", ProductEvent.TRIAL, null);
        Map<String, String> links = Map.of("organization", "org:1", "unknown", "x:1");

        // then
        assertThat(FactIdentity.claimId(product, links, Status.ACTUAL, YEAR)).isEqualTo(claimId(product));
    }

    @Test
    void aTextThatIsNoTextHasNoId() {
        assertThatThrownBy(() -> claimId(new Slots.IndustryFocus("\ud800", "光伏")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
