package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** The regions of facts: by what a thing is called, by where the article says that it is, by what is spoken of around. */
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
