package org.industryfacts.extract.api;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryParametersTest {

    @Test
    void readsPercentEncodedUtf8() {
        // when
        Map<String, String> parameters = QueryParameters.of("title=%E6%A0%87%e9%A2%98+1%2B1&&source&url=a=b");

        // then
        assertThat(parameters).isEqualTo(Map.of("title", "标题 1+1", "source", "", "url", "a=b"));
    }

    @Test
    void hasNoneWithoutAQuery() {
        assertThat(QueryParameters.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title=%zz, two hexadecimal digits",
        "title=%4, two hexadecimal digits",
        "title=%, two hexadecimal digits",
        "title=a%FF, no UTF-8 at byte 1",
        "title=a&title=b, given twice"
    })
    void refusesWhatCannotBeDecoded(String query, String detail) {
        assertThatThrownBy(() -> QueryParameters.of(query))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(detail);
    }
}
