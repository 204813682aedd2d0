package org.industryfacts.ingest.submission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.ingest.submission.Problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ArticleRulesTest {

    private static final int MIB = 1024 * 1024;
    private static final String CONTROLS = "\u0001 武 \uFFFE\u0085";

    @Test
    void contentAloneIsAnArticleWhateverControlCharactersItHolds() throws RefusedException {
        // when
        Submission article = check(ArticleField.CONTENT, CONTROLS);

        // then
        assertThat(article).isEqualTo(new Submission(CONTROLS, "text/plain", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u3000\u3000"})
    void blankContentIsNone(String content) {
        // when
        Problem problem = refusal(ArticleField.CONTENT, content);

        // then
        assertThat(problem.kind()).isEqualTo(ProblemType.INVALID_ARTICLE);
        assertThat(problem.errors()).containsExactly(new FieldError("/content", "is missing or blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "武", "𠮷"})
    void contentOfOneMebibyteIsTaken(String character) throws RefusedException {
        // given
        String largest = largest(character);

        // when
        Submission article = check(ArticleField.CONTENT, largest);

        // then
        assertThat(article.content()).isEqualTo(largest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "武", "𠮷"})
    void contentOfMoreIsTooLarge(String character) {
        // given
        String larger = largest(character) + "é";

        // when
        Problem problem = refusal(ArticleField.CONTENT, larger);

        // then
        assertThat(problem.kind()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/content");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTENT", "TITLE", "SOURCE", "EXTERNAL_ID"})
    void nulIsRefusedWithItsPosition(ArticleField field) {
        // when
        Problem problem = refusal(field, "𠮷b\0c\0");

        // then
        assertThat(problem.kind()).isEqualTo(ProblemType.INVALID_ARTICLE);
        assertThat(problem.errors()).containsExactly(new FieldError(field.pointer(), "holds NUL at code point 2"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uD800', '\uDBFF', '\uDC00', '\uDFFF'})
    void loneSurrogatesAreRefusedWithTheirPosition(char surrogate) {
        // when
        Problem problem = refusal(ArticleField.CONTENT, "𠮷b" + surrogate + "c");

        // then
        assertThat(problem.errors())
                .containsExactly(new FieldError(
                        "/content", "holds a lone surrogate, U+%X, at code point 2".formatted((int) surrogate)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONTENT")
    void blankMetadataAreNone(ArticleField field) throws RefusedException {
        // when
        Submission article = check(field, " \u3000");

        // then
        assertThat(article).isEqualTo(new Submission("c", "text/plain", null, null, null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"TITLE", "SOURCE", "EXTERNAL_ID"})
    void metadataAreTakenUpToTheirBoundInCodePoints(ArticleField field) throws RefusedException {
        // given
        String longest = "𠮷".repeat(field.maxCodePoints());

        // when
        Problem problem = refusal(field, longest + "x");

        // then
        assertThat(check(field, longest).toString()).contains(longest);
        assertThat(problem.errors())
                .containsExactly(new FieldError(
                        field.pointer(),
                        "has %d characters, more than %d".formatted(field.maxCodePoints() + 1, field.maxCodePoints())));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-23, 2024-01-23",
        "2024-02-29, 2024-02-29",
        "2024-01-23T23:59:59+08:00, 2024-01-23",
        "2024-01-23T15:59:59Z, 2024-01-23",
        "2024-01-23T16:00:00Z, 2024-01-24",
        "2024-01-24T00:30+09:00, 2024-01-23",
        "2024-01-23t08:00:00.123456789-03:30, 2024-01-23",
    })
    void publishedAtIsADateInChina(String text, LocalDate date) throws RefusedException {
        // when
        Submission article = check(ArticleField.PUBLISHED_AT, text);

        // then
        assertThat(article.publishedAt()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024-1-23",
                "20240123",
                "2024-01",
                "2024年1月23日",
                "2024-01-23T08:00:00",
                "2024-01-23 08:00:00Z",
                "2024-01-23T08:00:00+0800",
                "2024-01-23T25:00:00Z",
                "+12024-01-23",
                "0000-00-00",
                "1706000000",
                "２０２４-０１-２３",
            })
    void publishedAtOfAnyOtherFormIsRefused(String text) {
        // when
        Problem problem = refusal(ArticleField.PUBLISHED_AT, text);

        // then
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/publishedAt");
        assertThat(problem.detail()).contains("ISO 8601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a", "https://news.example/新闻/1.html?a=b|c#d", "HTTPS://[::1]:8080/"})
    void urlsOfTheWebAreTaken(String url) throws RefusedException {
        // when
        Submission article = check(ArticleField.URL, url);

        // then
        assertThat(article.url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.example/1", "/1.html", "javascript:alert(1)", "https://", "http://a b", "ftp://a/"})
    void otherUrlsAreRefused(String url) {
        // when
        Problem problem = refusal(ArticleField.URL, url);

        // then
        assertThat(problem.errors()).containsExactly(new FieldError("/url", "is no absolute http or https URL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hans-CN", "ZH-cn", "und"})
    void languageTagsAreTaken(String tag) throws RefusedException {
        // when
        Submission article = check(ArticleField.LANGUAGE, tag);

        // then
        assertThat(article.language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "中文", "z", "zh-"})
    void otherLanguagesAreRefused(String tag) {
        // when
        Problem problem = refusal(ArticleField.LANGUAGE, tag);

        // then
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("/language");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        // given
        Fields fields = new Fields(
                Map.of(ArticleField.URL, "x", ArticleField.LANGUAGE, "?"),
                List.of(new FieldError("/titel", "unknown")));

        // when
        Problem problem = refusal(fields);

        // then
        assertThat(problem.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder("/titel", "/content", "/url", "/language");
        assertThat(problem.detail()).contains("/titel unknown", "/content is missing or blank");
    }

    @Test
    void aFieldThatIsNoTextIsNotMissingToo() {
        // given
        Fields fields = new Fields(Map.of(), List.of(new FieldError("/content", "must be a string, not a number")));

        // when
        Problem problem = refusal(fields);

        // then
        assertThat(problem.errors()).isEqualTo(fields.errors());
    }

    private static String largest(String character) {
        int length = TextRules.utf8Length(character);
        return character.repeat(MIB / length) + "a".repeat(MIB % length);
    }

    private static Submission check(ArticleField field, String value) throws RefusedException {
        return ArticleRules.check(fields(field, value), "text/plain");
    }

    private static Problem refusal(ArticleField field, String value) {
        return refusal(fields(field, value));
    }

    private static Problem refusal(Fields fields) {
        return catchThrowableOfType(RefusedException.class, () -> ArticleRules.check(fields, "text/plain"))
                .problem();
    }

    private static Fields fields(ArticleField field, String value) {
        Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
        values.put(ArticleField.CONTENT, "c");
        values.put(field, value);
        return new Fields(values, List.of());
    }
}
