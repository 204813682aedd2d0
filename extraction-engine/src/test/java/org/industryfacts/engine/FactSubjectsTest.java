package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Slots;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose figures are, and what they count. In the texts / parts paragraphs. */
class FactSubjectsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', nullValues = "none", textBlock = """
            甘肃省2024年政府工作报告/兰州锂电项目建成投产。新增高新技术企业260家。   | 甘肃省
            2023年丽水市国民经济和社会发展统计公报/龙泉宝剑走红。粮食产量52万吨。    | 丽水市
            记者从镇里了解到,接待游客90万人次。其中,过夜游客20万人次。              | none
            (广西)桂林市临桂区人民政府工作报告/新建高标准厂房85栋。                   | 桂林市临桂区
            (广西)桂林市临桂区人民政府工作报告/全区外贸进出口总额增长9.1%。            | 临桂区
            甘肃省要闻/兰州锂电项目建成投产。项目用地260亩。                         | 兰州锂电项目
            德宏州政府工作报告/各位代表。全州粮食产量72万吨。                       | 全州
            德宏的咖啡/全州粮食产量72万吨。                                         | 德宏
            我市新增奶牛牧场267个。                                                | 我市
            全市新增奶牛牧场267个。丽水市畜牧局这样介绍。                           | 丽水市
            丽水市产量增速全国第一,新增企业30家。                                   | 丽水市
            新华社讯,丽水市新增企业30家。                                          | 丽水市
            丽水市经济平稳。龙泉市(增长13%)、青田县(12%)等5个县市增速较快。新增企业30家。 | 丽水市
            丽水市(含龙泉市)新增企业30家。                                         | 丽水市
            丽水市工业好。江南轴承有限公司车间内,工人正在忙碌。新增企业30家。              | 丽水市
            丽水市引进。/江南轴承有限公司、海宏机电有限公司,用地面积保持在170亩以上。          | 丽水市
            丽水市工业好。万元GDP能耗下降5%。新增企业30家。                                 | 丽水市
            丽水市以龙泉宝剑为龙头,构建“2+4+N”发展模式,新增企业30家。                      | 丽水市
            丽水市谋划项目。其中,“品质丽水”项目19个,包括道路、水利等项目。服务业项目3个。   | 丽水市
            丽水市民营企业多,现代物流全国领先。新增企业30家。                       | 丽水市
            丽水市招商忙,吉利汽车扩能改造、大成聚光等8个项目投产。                   | 丽水市
            经开区工业回升。上半年,经开区用电量6亿度,主导产业产值增长9%。            | 经开区
            丽水市经济较好。龙泉市宝剑基地、青田县石雕基地等一批项目签约。新增企业30家。 | 丽水市
            蓝星屏幕项目开工。丽水市签约项目占比较上年提升,提高1.5个百分点。         | 丽水市
            省政府批准丽水工业园区更名为浙江丽水经济开发区。园区新增企业30家。        | 丽水经济开发区
            丽水工业园区毗邻丽水经济开发区。园区新增企业30家。                        | 丽水工业园区
            丽水市构建“2+5+X”发展模式,新增企业30家。                               | 丽水市
            丽水市打造“3+4”园区项目,总投资30亿元。                                 | “3+4”园区项目
            丽水市“签约一批”项目9个,总投资8亿元。                                  | 丽水市
            蓝星屏幕项目开工。丽水市“三个一批”活动推进,该项目总投资8亿元。          | 蓝星屏幕项目
            蓝星屏幕项目开工。作为丽水市“三个一批”重大项目,该项目总投资8亿元。      | 蓝星屏幕项目
            蓝星屏幕项目开工。丽水市“开工一批”项目集中开工。该项目总投资8亿元。     | 蓝星屏幕项目
            """)
    void areOfWhomTheTextSpeaks(String text, String subject) {
        // when
        List<Slots.Metric> metrics = metrics(text);

        // then
        assertThat(metrics.get(metrics.size() - 1).subject()).isEqualTo(subject);
    }

    /** Whose most figures of an article are has those too whose sentence names nobody, unless a thing was just told of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            浙江经济好。新增企业20家。             | 浙江
            我国经济好。新增企业20家。             | 我国
            能耗指标向好。新增企业20家。           | 丽水市
            龙泉市经济好。新增企业20家。           | 龙泉市
            衢州市经济好。新增企业20家。           | 衢州市
            龙泉固态电池基地开工。总投资5亿元。     | 龙泉固态电池基地
            砺元信创股份有限公司上市。营收5亿元。   | 砺元信创股份有限公司
            """)
    void areOfWhomMostFiguresAre(String end, String subject) {
        // when
        List<Slots.Metric> metrics = metrics("丽水市产值增长5%,出口20亿元,企业300家。丽水市进口2亿元。" + end);

        // then
        assertThat(metrics.get(metrics.size() - 1).subject()).isEqualTo(subject);
    }

    /** Firms that nothing tells but what they do, who leads them, or their trade. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            元宇宙领域,砺元信创计划投资10亿元建设基地。           | 砺元信创
            未来智能领域,弘珂计划投资25亿元建设基地。             | 弘珂
            近日,新砚氢能宣布完成A轮融资,融资金额2亿元。          | 新砚氢能
            新砚氢能成立于2017年。新砚氢能有员工300人。            | 新砚氢能
            在走访的益珂智能车间,记者了解到,益珂智能投资1亿元。    | 益珂智能
            """)
    void areOfFirmsThatNobodyKnows(String text, String subject) {
        // when
        List<Slots.Metric> metrics = metrics(text);

        // then
        assertThat(metrics.get(metrics.size() - 1).subject()).isEqualTo(subject);
    }

    /** Every figure of a run is of its own item of the list before it, or of what is said after the run. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            丽水市交通投资、水利投资分别达到845亿元、486亿元。                  | 水利投资
            丽水市营业收入和毛利润分别为8亿元和3亿元,同比分别增长5%和7%。       | 毛利润
            丽水市新增中试企业、研究院所分别达到69家、107家。                      | 研究院所
            丽水市拥有26家和12家科创板上市公司。                                | 科创板上市公司
            丽水市汽车产销2182辆和2178辆。                                     | 汽车产销
            """)
    void countWhatTheListNames(String text, String indicator) {
        // when
        List<Slots.Metric> metrics = metrics(text);

        // then
        assertThat(metrics.get(metrics.size() - 1).indicator()).isEqualTo(indicator);
    }

    private static List<Slots.Metric> metrics(String text) {
        return ENGINE
                .extract(new ArticleText(new UUID(0, 1), "r", text.replace('/', '\n'), "text/plain", null, PUBLISHED))
                .stream()
                .map(Fact::slots)
                .filter(Slots.Metric.class::isInstance)
                .map(Slots.Metric.class::cast)
                .toList();
    }
}
