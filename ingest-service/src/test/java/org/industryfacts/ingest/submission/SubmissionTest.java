package org.industryfacts.ingest.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids and revisions are published: whoever changes one of the literal values below renames articles. */
class SubmissionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 23);

    @ParameterizedTest
    @CsvSource({
        "e, s, k, http://u, 2e9d4251-54da-5c57-96a0-e690f7ad4f90",
        "e,  , k, http://u, 348b571f-b844-5ff6-9a64-38c795e54333",
        " , s, e, http://u, 2e9d4251-54da-5c57-96a0-e690f7ad4f90",
        " ,  , e,         , 348b571f-b844-5ff6-9a64-38c795e54333",
        " , s,  , http://u, 82d6d762-bf4f-5c04-87c6-79370bdbca4c",
        " , s,  ,         , 57846488-425f-5ff1-91b7-3ab4980f8a00",
    })
    void isNamedByTheFirstThatIsThere(
            @Nullable String externalId,
            @Nullable String source,
            @Nullable String key,
            @Nullable String url,
            UUID articleId) {
        // given
        Submission article = new Submission("武汉", "text/plain", "t", url, source, externalId, DAY, "zh");

        // when
        UUID named = article.articleId(key);

        // then
        assertThat(named).isEqualTo(articleId);
    }

    @Test
    void namesOfDifferentKindsNeverMeet() {
        // given
        Stream<Submission> articles = Stream.of(
                new Submission("http://same", "text/plain", null, null, null, null, null, null),
                new Submission("c", "text/plain", null, "http://same", null, null, null, null),
                new Submission("c", "text/plain", null, null, null, "http://same", null, null),
                new Submission("c", "text/plain", null, null, "http://same", "c", null, null));

        // when
        List<UUID> ids = articles.map(article -> article.articleId(null)).toList();

        // then
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theRevisionIsAFunctionOfContentAndMetadata() {
        // given
        Submission article = new Submission("武汉", "text/plain", "t", "http://u", "s", "e", DAY, "zh");

        // when
        String revision = article.revision();

        // then
        assertThat(revision).isEqualTo("d64504d1c43c299bc7be5432b202d2d4");
    }

    @Test
    void everyFieldMakesAnotherRevision() {
        // given
        Stream<Submission> articles = Stream.of(
                new Submission("c", "text/plain", null, null, null, null, null, null),
                new Submission("d", "text/plain", null, null, null, null, null, null),
                new Submission("c", "text/html", null, null, null, null, null, null),
                new Submission("c", "text/plain", "c", null, null, null, null, null),
                new Submission("c", "text/plain", null, "c", null, null, null, null),
                new Submission("c", "text/plain", null, null, "c", null, null, null),
                new Submission("c", "text/plain", null, null, null, "c", null, null),
                new Submission("c", "text/plain", null, null, null, null, DAY, null),
                new Submission("c", "text/plain", null, null, null, null, null, "c"));

        // when
        List<String> revisions = articles.map(Submission::revision).toList();

        // then
        assertThat(revisions).doesNotHaveDuplicates().allMatch(revision -> revision.matches("[0-9a-f]{32}"));
    }
}
