package org.industryfacts.engine.place;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.place.PlaceMention.Kind;
import org.industryfacts.engine.text.Span;
import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;
import org.industryfacts.region.ZoneRegister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class PlaceScannerTest {

    private static final PlaceScanner SCANNER = PlaceScanner.load();
    private static final List<LexiconFile.Row> CORPUS = PlaceCorpusTest.corpus();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final RegionTree REGIONS = RegionTree.load();
    private static final ZoneRegister ZONES = ZoneRegister.load(REGIONS);

    @Test
    void namesWhatAMentionMeans() {
        // when
        PlaceMention mention = SCANNER.scan("江苏苏州相城区的企业").get(0);

        // then
        assertThat(mention)
                .isEqualTo(
                        new PlaceMention(new Span(0, 7), "region:320507", "相城区", "320507", Kind.REGION, false, false));
    }

    @Test
    void callsAnAnaphorAsTheArticleCallsWhatItMeans() {
        // when
        List<PlaceMention> mentions = SCANNER.scan("合肥高新区发展空天信息。此前,高新区已吸引空天院落地。安徽发布规划,全省布局。");

        // then
        assertThat(mentions)
                .filteredOn(PlaceMention::anaphor)
                .extracting(PlaceMention::name)
                .containsExactly("合肥高新区", "安徽省");
    }

    @Test
    void takesWhatStandsBesideAnArticleForWhatTheArticleDoesNotName() {
        // given
        List<String> beside = List.of("来源:襄阳市统计局", "版权所有:宜昌市政府");

        // when
        List<PlaceMention> mentions = SCANNER.scan("全市工业增长7.9%。", beside);

        // then
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.regionCode()).isEqualTo("420600");
            assertThat(mention.anaphor()).isTrue();
        });
    }

    @Test
    void takesWhatAnArticleNamesBeforeWhatStandsBesideIt() {
        // when
        List<PlaceMention> mentions = SCANNER.scan("全市工业增长7.9%。宜昌市的化工增长5%。", List.of("来源:襄阳日报"));

        // then
        assertThat(mentions).extracting(PlaceMention::regionCode).containsExactly("420500", "420500");
    }

    @Test
    void callsAZoneWithoutTheRegionThatItWasFirstNamedWith() {
        // when
        List<PlaceMention> mentions = SCANNER.scan("西安航天基地扩建。西安市企业增多。航天基地的航天基地小学开学。");

        // then
        assertThat(mentions)
                .extracting(PlaceMention::id)
                .containsExactly(
                        mentions.get(0).id(), "region:610100", mentions.get(0).id());
    }

    @Test
    void callsAZoneByTheLongestOfItsShortNames() {
        // when
        List<PlaceMention> mentions = SCANNER.scan("武汉旭日光电产业园扩建。武汉光电产业园招工。旭日光电产业园满产。");

        // then
        assertThat(mentions)
                .extracting(PlaceMention::span)
                .containsExactly(new Span(0, 9), new Span(12, 19), new Span(22, 29));
    }

    @Test
    void doesNotCarryOneArticleOverToTheNext() {
        // given
        SCANNER.scan("福州市鼓楼区的软件企业。苏州工业园区的园区企业。");

        // when
        List<PlaceMention> mentions = SCANNER.scan("鼓楼区发布规划。目前,园区满产。");

        // then
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.name()).isEqualTo("鼓楼区");
            assertThat(mention.id()).isNull();
            assertThat(mention.regionCode()).isNull();
        });
    }

    @Test
    void findsEveryRegionByItsFullNameAfterThatOfItsParent() {
        assertThat(REGIONS.all().stream()
                        .filter(region -> !codesIn(fullName(region)).equals(List.of(region.code()))))
                .isEmpty();
    }

    private static String fullName(Region region) {
        return REGIONS.parent(region.code()).map(Region::name).orElse("") + region.name();
    }

    private static List<String> codesIn(String text) {
        return SCANNER.scan(text).stream().map(PlaceMention::regionCode).toList();
    }

    @Test
    void findsEveryZoneByItsName() {
        assertThat(ZONES.all().stream()
                        .filter(zone -> !idsIn("位于" + zone.name() + ",").equals(List.of(zone.id()))))
                .isEmpty();
    }

    private static List<String> idsIn(String text) {
        return SCANNER.scan(text).stream().map(PlaceMention::id).toList();
    }

    /** Texts that put pieces of the corpus and stray characters together at random. */
    static Stream<Long> seeds() {
        return new Random(20240613).longs(100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mentionsAreInOrderAndWithinTheText(long seed) {
        // given
        String text = randomText(new Random(seed), 20);

        // when
        List<PlaceMention> mentions = SCANNER.scan(text);

        // then
        int end = 0;
        for (PlaceMention mention : mentions) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(mention.regionCode())
                    .satisfiesAnyOf(code -> assertThat(code).isNull(), code -> assertThat(REGIONS.byCode(code))
                            .isPresent());
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(SCANNER.scan(text)).isEqualTo(mentions);
    }

    private static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            String line = CORPUS.get(random.nextInt(CORPUS.size())).text(0);
            int from = random.nextInt(line.length());
            text.append(line, from, from + random.nextInt(line.length() - from + 1));
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
        }
        return text.toString();
    }

    @Test
    void takesTextThatIsNone() {
        assertThat(SCANNER.scan("")).isEmpty();
        assertThatCode(() -> SCANNER.scan("\uD800\u0000\uFFFF(\n")).doesNotThrowAnyException();
    }

    /** Twice the text may take a little more than twice as long, but not four times. */
    @Test
    void timeGrowsWithTheLengthOfTheText() {
        // given
        for (String piece : List.of("园区", "中国", "西安全", "鼓楼区", "武清生物")) {
            String text = piece.repeat(1_000);
            SCANNER.scan(text);

            // when
            long once = nanos(text);
            long fourTimes = nanos(text.repeat(4));

            // then
            assertThat(fourTimes).as(piece).isLessThan(10 * once + 20_000_000);
        }
    }

    /** Time of this thread alone, so that what else the machine does is not counted. */
    private static long nanos(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            SCANNER.scan(text);
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }
}
