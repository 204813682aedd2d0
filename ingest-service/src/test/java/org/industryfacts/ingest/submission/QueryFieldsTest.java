package org.industryfacts.ingest.submission;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class QueryFieldsTest {

    @Test
    void readsWhatIsGiven() throws RefusedException {
        // given
        String title = "产业 a+b & c=d 100%";
        String query = "title=" + URLEncoder.encode(title, StandardCharsets.UTF_8)
                + "&source=&&url=http://a/?b=c&language&externalId=a+b";

        // when
        Fields fields = QueryFields.read(query);

        // then
        assertThat(fields.values())
                .isEqualTo(Map.of(
                        ArticleField.TITLE, title,
                        ArticleField.SOURCE, "",
                        ArticleField.URL, "http://a/?b=c",
                        ArticleField.LANGUAGE, "",
                        ArticleField.EXTERNAL_ID, "a b"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noQueryGivesNothing(@Nullable String query) throws RefusedException {
        // when
        Fields fields = QueryFields.read(query);

        // then
        assertThat(fields.values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "titel=a, there is no parameter titel",
        "content=a, there is no parameter content",
        "=a, there is no parameter",
        "title=a&title=b, the parameter title is given twice",
        "title=%E6%AD, no UTF-8 at byte 0",
        "title=a%FF, no UTF-8 at byte 1",
        "title=%ED%A0%80, no UTF-8 at byte 0",
        "title=100%, percent sign",
        "title=%4, percent sign",
        "title=%zz, percent sign",
        "title=%+1, percent sign",
        "title=æ, a URI is ASCII",
    })
    void refusesWhatItCannotReadExactly(String query, String said) {
        // when
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> QueryFields.read(query));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.BAD_PARAMETER);
        assertThat(refused.problem().detail()).contains(said);
    }
}
