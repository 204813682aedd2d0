package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Status;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When facts hold, and whether they are so or meant to be: by their clause, by what passes on to it, by what heads it.
 */
class FactPeriodsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    /** The period of the last fact; / parts paragraphs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            近日,记者从宁波市工信局获悉,一季度,宁波市工业较快增长。工业税收占比为50%。     | 2024-Q1
            近日,记者从宁波市工信局获悉,宁波市自2017年起发展工业。工业税收占比为50%。       | none
            2023年,宁波市新增企业120家。其中,规上企业34家。                                | 2023
            2023年,宁波市产值达500亿元。工业企业增加。港口繁忙。/粮食总产量65万吨。           | 2023
            2024年,宁波市产值达500亿元。工业企业增加。港口繁忙。/粮食总产量65万吨。           | none
            2023年,宁波市产值达500亿元。2020年,工业企业增加。港口繁忙。/粮食总产量65万吨。    | none
            2023年,宁波市新增企业120家。分行业看,装备制造企业34家。                         | 2023
            2023年,宁波市新增企业120家。该市有工人3400人。                                  | none
            3月24日,宁波市召开大会。其中,企业代表120人。                                    | none
            宁波远海装备公司历程/2019年/员工突破300人/2021年/员工突破500人                  | 2021
            宁波远海装备公司历程/2019/产能从3万吨提升到5万吨                                | 2019
            5月10日,智造联盟在宁波市成立并举行大会,首批成员单位36家。                        | 2024-05-10
            宁波市5月10日举行2024年一季度重大项目开工仪式,总投资120亿元。                    | 2024-05-10
            近日,宁波市举行一季度重大项目集中开工活动,项目20个开工,总投资120亿元。           | 2024-Q1
            近日,宁波市举行一季度重大项目集中开工活动。此次开工项目20个。                     | 2024-Q1
            4月底,宁波市举行二季度重大项目集中开工活动。此次开工项目20个。                    | 2024-04
            今年以来,宁波市工业向好。一季度,产值达500亿元。粮食总产量65万吨。                  | 2024-Q1
            今年以来,宁波市工业向好。产值在一季度达500亿元。粮食总产量65万吨。                | 2024
            宁波市签约成果丰硕/2022/10-12/14:44/宁波市签约项目20个。                          | none
            宁波市人民政府/2022年10月24日/宁波市签约项目20个。                                | none
            2023年,宁波市工业增加值增长7%,超过“十三五”期间平均增速2个百分点,企业增加120家。 | 2023
            2023年度,宁波市新增企业120家。                                                   | 2023
            一季度,宁波市预计实现产值120亿元。                                                | 2024-Q1
            一季度,宁波市项目集中签约,达产后预计实现产值120亿元。                              | none
            1-12月,宁波市新增企业120家。                                                     | 2024
            一季度,宁波市工业产值120亿元。/分行业看,装备制造业产值34亿元。                    | 2024-Q1
            一季度,宁波市工业产值120亿元。/其中,装备制造业产值34亿元。                        | none
            一季度,宁波市工业产值120亿元。/宁波市消费品零售总额80亿元,同比增长5%。            | 2024-Q1
            一季度,宁波市工业产值120亿元。/宁波市消费品零售总额80亿元。                       | none
            到2026年,宁波市工业产值120亿元。/宁波市消费品零售总额80亿元,同比增长5%。         | none
            5月10日,宁波市举行投资大会。会上,现场签约项目20个。                              | 2024-05-10
            5月10日,宁波市举行投资大会。宁波市现有项目20个。                                  | none
            5月10日,宁波市举行投资大会。/会上,现场签约项目20个。                             | 2024-05-10
            5月10日,宁波市举行投资大会。/宁波市区位优越。/会上,现场签约项目20个。             | 2024-05-10
            5月10日,宁波市举行投资大会。/宁波市区位优越。/交通便利。/会上,签约项目20个。      | none
            5月10日,宁波市举行投资大会。/宁波市区位优越。/交通便利。/本次大会,签约项目20个。  | 2024-05-10
            5月10日,宁波市举行投资大会。/宁波市区位优越。/交通便利。/本次参会企业20家。      | none
            2023年,宁波市新增企业120家。涉及多个行业。其中,规上企业34家。                    | 2023
            2023年,宁波市新增企业120家。2022年很难。其中,规上企业34家。                      | 2022
            2021年开始规划建设的宁波数字园区已初具规模,引进企业11家。                        | none
            作为国家“十四五”规划中的重点城市,宁波市有景区3个。                              | none
            2020年到2023年,宁波市工业投资占比从17.9%提升到35.5%。                            | 2023
            2020年到2023年,宁波市工业投资占比从17.9%。                                      | 2020/2023
            2023年1月至11月,宁波市工业投资占比从17.9%提升到35.5%。                           | 2023-01/2023-11
            2022年,宁波市汽车产量排名从2018年的全国16位跃升到第8位,实现产值28亿元。           | 2022
            2021年以来,宁波市新增企业120家。                                                 | 2021
            “十四五”以来,宁波市新增企业120家。                                               | 2021/2025
            宁波数字园区占地80亩的二期厂房去年9月封顶。                                       | 2023-09
            宁波数字园区占地80亩,2023年产值10亿元,去年9月封顶。                              | 2023-09
            宁波数字园区占地80亩,2023年产值10亿元,去年9月换了路牌。                          | 2023
            宁波数字园区引进企业120家、2023年产值10亿元的二期厂房封顶。                       | 2023
            政 府 工 作 报 告/2023年是攻坚之年。/一年来,主要做了以下工作:/——扩大投资。宁波市新增企业120家。 | 2023
            宁波日报/2023年是攻坚之年。/扩大投资。宁波市新增企业120家。                       | none
            2025年宁波市经济社会发展的目标是:完成工业投资120亿元。                           | 2025
            宁波市提出了“十四五”的三大目标:/——规模壮大。企业达120家。                        | 2021/2025
            到2026年,宁波市产业基础更加扎实。/——规模壮大。力争企业达120家。                  | 2026
            作为2024年浙江省重点项目,宁波数字园区总投资120亿元。                             | none
            2024年,浙江省重点项目完成投资120亿元。                                           | 2024
            2023年,宁波市产值达10亿元;面积突破9平方公里,“十三五”期间年均增长1平方公里;企业达120家。 | 2023
            2026年是开局之年,宁波市有企业120家要扩产。/一是扩大投资。宁波市引进项目23个。    | 2026
            政府工作报告/“十三五”时期的工作回顾/过去五年,成绩突出。宁波市新增企业120家。     | 2016/2020
            政府工作报告/2023年工作回顾/过去五年,成绩突出。宁波市新增企业120家。              | none
            政府工作报告/一、2023年工作回顾/一年来,主要做了以下工作:/(一)扩大投资。宁波市新增企业120家。 | 2023
            宁波市招商向好,有企业300家。一季度,产值达500亿元。新签约项目46个。                | 2024-Q1
            宁波市招商向好,有企业300家。一季度,产值达500亿元。新签约项目46个。引进资金3亿元。  | 2024-Q1
            宁波市招商向好,有企业300家。一季度,产值达500亿元。现有项目46个。                  | none
            宁波市招商向好,有企业300家。一季度,产值达500亿元。宁波数字园区引进企业46家。      | none
            宁波市招商向好,有企业300家。一季度,产值达500亿元。完成扩建后,年产能3万吨。        | none
            宁波市招商向好,有企业300家。5月10日,签约项目46个。引进资金3亿元。                 | none
            2025年,宁波市将扩大投资。/加快项目建设。力争企业达120家。                          | 2025
            2025年,宁波市将扩大投资。/加快项目建设。宁波市前进。/推动产业发展。力争企业达120家。 | 2025
            2025年,宁波市将扩大投资。/宁波市前进。力争企业达120家。                            | none
            2025年,宁波市将扩大投资。/加快项目建设。全市现有项目160个,已完成投资360亿元。      | none
            2025年,宁波市将扩大投资。/推动产业发展。力争园区达16个。全市企业2400家。            | none
            2025年,宁波市将扩大投资。/推动产业发展。力争园区达16个,企业达2400家。              | 2025
            2025年,宁波市将扩大投资。/推动产业发展。力争园区达16个,现有企业2400家。            | none
            2025年,宁波市将扩大投资。/推动产业发展。力争园区达16个;企业达2400家。              | none
            2026年,宁波市将建成机场三期。/规划引领发展。机场占地6000亩。                       | none
            2024年,宁波华昌公司发展较快。/加快项目建设。该公司有员工120人。                    | none
            今年7月,宁波市将扩大投资。/加快项目建设。力争企业达120家。                         | none
            宁波数字园区于2011年3月创建,是省级园区。园区面积28平方公里。                     | none
            宁波数字园区于2021年投资9亿元扩建。园区面积28平方公里。                            | none
            宁波数字园区于2022年实现产值360亿元。税收9亿元。                                  | 2022
            由于2022年市场回暖,宁波市实现产值360亿元。税收9亿元。                             | 2022
            对于2022年的工作,宁波市交出好答卷。全市产值360亿元。                               | 2022
            6月3日,记者从宁波市获悉,签约仪式在宁波市举行。会上,签约项目20个。              | none
            6月3日,记者从宁波市签约仪式获悉,宁波数字园区揭牌。会上,签约项目20个。          | 2024-06-03
            6月3日,记者从宁波市获悉,5月28日,签约仪式在宁波市举行。会上,签约项目20个。      | 2024-05-28
            """)
    void areReadFromWhatPassesThemOn(String text, String period) {
        // when
        Fact last = last(text);

        // then
        assertThat(last.period() == null ? null : last.period().toString()).isEqualTo(period);
    }

    /**
     * Reports of work lend their year to what was done and what will be; other reports only to figures and to steps.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            政府工作报告/一、2023年工作回顾/(一)扩大投资。宁波高新区入选国家级绿色工业园区。  | 2023
            政府工作报告/2023年工作回顾/扩大投资。宁波高新区入选国家级绿色工业园区。          | 2023
            政府工作报告/2024年工作安排/扩大投资。出台《宁波市低空经济行动方案》。            | 2024
            2024年政府工作报告/扩大投资。宁波高新区入选国家级绿色工业园区。                   | none
            宁波市2023年统计公报/扩大投资。宁波高新区入选国家级绿色工业园区。                 | none
            宁波市2023年统计公报/扩大投资。宁波数字园区建成投产。                             | 2023
            """)
    void areLentByReportsOfWork(String text, String period) {
        // when
        Fact last = last(text);

        // then
        assertThat(last.period() == null ? null : last.period().toString()).isEqualTo(period);
    }

    /**
     * A change from one figure to another holds at its end; where it is counted up to a time, nothing says when it
     * began.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            2020年到2023年,宁波市工业投资占比从17.9%提升到35.5%。 | 2020 | 2023
            截至2023年底,宁波市企业从214家扩充至457家。           | none | 2023
            2023年,宁波市企业从214家扩充至457家。                 | 2023 | 2023
            """)
    void aChangeHasTwoEnds(String text, String from, String to) {
        // when
        List<Fact> facts = read(text);

        // then
        assertThat(facts)
                .extracting(fact -> fact.period() == null ? null : fact.period().toString())
                .containsExactly(from, to);
    }

    /** In the first months of a year the past one is that before; later nothing says which it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2024-02-20 | 2023
            2024-06-15 | none
            """)
    void aPastYearIsTheOneBeforeWhereAYearHasJustBegun(LocalDate published, String period) {
        // when
        List<Fact> facts = read("过去一年,宁波市新增企业120家。", published);

        // then
        assertThat(facts)
                .extracting(fact -> fact.period() == null ? null : fact.period().toString())
                .containsExactly(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            宁波市将数字化转型作为突破口,推动2000家企业上云。               | ACTUAL
            宁波市将推动2000家企业上云。                                    | PLANNED
            2021年开始规划建设的宁波数字园区已初具规模,引进企业11家。        | ACTUAL
            宁波市突出规划引领,设立40亿元的产业资金。                       | ACTUAL
            宁波市规划建设产业园,计划设立40亿元的产业资金。                  | PLANNED
            宁波市为华昌公司筛选45户拟配套企业,招引8户企业。                 | ACTUAL
            宁波市工业增速低于预期,完成产值12亿元。                         | ACTUAL
            政府工作报告/一、2024年工作回顾/宁波市推动2000家企业上云。       | ACTUAL
            政府工作报告/一、2024年工作安排/宁波市推动2000家企业上云。       | PLANNED
            宁波产业观察/一、2024年产业发展情况/宁波市推动2000家企业上云。   | ACTUAL
            宁波产业观察/一、2024年产业发展任务/宁波市推动2000家企业上云。   | PLANNED
            """)
    void areMeantToBeOnlyWhereACueSaysSo(String text, Status status) {
        // when
        Fact last = last(text);

        // then
        assertThat(last.status()).isEqualTo(status);
    }

    private static Fact last(String text) {
        List<Fact> facts = read(text);
        assertThat(facts).isNotEmpty();
        return facts.get(facts.size() - 1);
    }

    private static List<Fact> read(String text) {
        return read(text, PUBLISHED);
    }

    private static List<Fact> read(String text, LocalDate published) {
        return ENGINE.extract(
                new ArticleText(new UUID(0, 5), "r", text.replace('/', '\n'), "text/plain", null, published));
    }
}
