package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Slots;

import static org.assertj.core.api.Assertions.assertThat;

/** Subjects that are led back from sentence to sentence are led back in bounded work. */
class SubjectChainsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    /** Where each step back asked twice for the one before, forty sentences would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"这里", "在这里,", "该园区", "园区", "该项目", "项目", "这家公司", "其", "这里的项目"})
    @Timeout(60)
    void aLongRunOfSentencesThatPointBackAtNothingIsReadToItsEnd(String word) {
        // given
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(word).append("有企业").append(10 + i).append("家。");
        }

        // when
        List<Fact> facts = ENGINE.extract(article(text + "宁波市有企业3家。"), new StepBudget(Long.MAX_VALUE));

        // then
        assertThat(facts).extracting(fact -> fact.evidence().sentence()).contains("宁波市有企业3家。");
    }

    /** Where each item walked back over all the items before it, this would take a minute and a half. */
    @Test
    @Timeout(60)
    void aListOfThousandsOfItemsIsReadToItsEnd() {
        // given
        int items = 20_000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items; i++) {
            text.append(i % 90 + 1)
                    .append("、有")
                    .append((char) ('一' + i % 5000))
                    .append("工")
                    .append(1000 + i)
                    .append("人。\n");
        }

        // when
        List<Fact> facts = ENGINE.extract(article(text.toString()), new StepBudget(Long.MAX_VALUE));

        // then
        assertThat(facts).hasSize(items);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            宁波北仑氢能产业园有企业3家。这里有员工120人。                       | 宁波北仑氢能产业园
            公司研制出外骨骼机器人。这款机器人的日产量达300台。                   | 外骨骼机器人
            华昌公司去年9月投产的这条高世代产线,年产能达780万片。                 | 高世代产线
            龙泉产业集聚区加快转型。/1、永达食品实现产值12亿元。/2、服装企业12家。 | 龙泉产业集聚区
            龙泉产业集聚区加快转型。/1、永达食品实现产值12亿元。利润1亿元。       | 永达食品
            宁波高新区加快转型。引进华昌公司、远海公司等7个外资项目。             | 宁波高新区
            第六届甬港经贸洽谈会在香港举行。现场签约项目29个。                   | 第六届甬港经贸洽谈会
            两江新区去年外贸增长/两江新区建设提速。西永综保区有企业9家。全区企业120家。 | 两江新区
            """)
    void whatIsPointedAtWasSpokenOfBefore(String text, String subject) {
        // when
        List<Fact> facts = ENGINE.extract(article(text.replace('/', '\n')), new StepBudget(Long.MAX_VALUE));

        // then
        assertThat(facts.get(facts.size() - 1).slots())
                .isInstanceOfSatisfying(Slots.Metric.class, metric -> assertThat(metric.subject())
                        .isEqualTo(subject));
    }

    private static ArticleText article(String content) {
        return new ArticleText(new UUID(0, 3), "r", content, "text/plain", null, null);
    }
}
