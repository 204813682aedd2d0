package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The regions of facts: by what a thing is called, by where the article says that it is, by what is spoken of around.
 */
class FactRegionsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    /** The region of the last fact; / parts paragraphs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            2010年,鹿泉市实现工业产值120亿元。                                           | 130110
            嘉义县去年新增工厂12家。                                                     | 710000
            上海临港电子集团投资的新材料产业园项目位于石家庄鹿泉区。项目总投资12亿元。       | 130110
            上海临港电子集团投资的新材料产业园项目在石家庄鹿泉区开工建设。项目总投资12亿元。 | 130110
            湖南省加快发展。/长沙市浏阳市产业兴旺,浏阳市企业多。湖南山拓重机有限公司年产值3亿元。 | 430181
            上海市长宁区的企业多。今年加快建设崇明线。                                      | 310105
            武汉市的企业多。恒川科技计划投资10亿元在黄石市设厂。                              | 420200
            武汉市的企业多。恒川科技投资10亿元,在黄石市签约。                               | 420100
            青岛市公布了名单。/西海岸新区造船业兴旺。/该船厂去年交付船舶16艘。                | 370211
            青岛市公布了名单。/西海岸新区和胶州市造船业兴旺。/青岛市去年交付船舶16艘。         | 370200
            陕西省政府工作报告/过去一年,榆林市发展平稳,粮食产量1347万吨。                    | 610000
            乌鲁木齐市的企业多。乌鲁木齐高新区(新市区)引进项目240个。                          | 650104
            乌鲁木齐高新区(新市区)的企业多。/乌鲁木齐高新区引进项目240个。                     | 650104
            南京江北高新区(浦口区)引进项目24个。/南京江北高新区(六合区)引进项目16个。             | 320116
            乌鲁木齐高新区(新市区)的企业多。乌鲁木齐高新区在沙依巴克区投资建厂,总投资24亿元。 | 650100
            石家庄市的企业多。石家庄光远产业园项目,总投资12亿元,落地鹿泉区,占地30亩。          | 130110
            海南的客人多。海南卫星发射场在文昌开工建设。/海南卫星发射场建成。                  | 469005
            位于鹿泉区的光远新材料产业园项目进展顺利。/石家庄市赵县的企业多。/光远新材料产业园项目总投资12亿元。 | 130110
            省委常委、副省长周明远出席。活动在西安市雁塔区举行。                             | 610000
            副市长周明远出席。活动在西安市雁塔区举行。                                     | 610100
            太原市重点推进30个项目。太原加快转型。/深圳恒科新材料项目占地600亩。               | 140100
            今年安排重点项目60个。/黄岩区的企业多。/椒江区的企业多。/路桥区的企业多。           | 331000
            滁州市举行推介会,来自深圳的客商参加。会上签约项目12个。                          | 341100
            滁州市组团招商,走进上海、深圳等地。一季度引进项目12个。                          | 341100
            滁州市的企业多。滁州发展快。深圳市的企业也多。产值达到12亿元。                    | 440300
            """)
    void areThoseOfTheSubject(String text, String code) {
        // when
        List<Fact> facts =
                ENGINE.extract(new ArticleText(new UUID(0, 4), "r", text.replace('/', '\n'), "text/plain", null, null));

        // then
        assertThat(facts).isNotEmpty();
        assertThat(facts.get(facts.size() - 1).regions()).containsExactly(code);
    }
}
