package org.industryfacts.ingest.submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.ingest.submission.ContentType.Format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ContentTypeTest {

    @ParameterizedTest
    @CsvSource({
        "application/xml, ",
        "text/markdown, utf-8",
        "text/plain, iso-8859-1",
        "text/plain, utf-7",
        "text/html, ''",
        "application/json, gbk",
    })
    void refusesWhatIsNotTaken(String mediaType, @Nullable String charset) {
        // when
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> ContentType.of(mediaType, charset));

        // then
        assertThat(refused.problem().kind()).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void takesJsonThatIsDeclaredUtf8() throws RefusedException {
        // when
        ContentType type = ContentType.of("application/json", "UTF-8");

        // then
        assertThat(type.format()).isEqualTo(Format.JSON);
    }
}
