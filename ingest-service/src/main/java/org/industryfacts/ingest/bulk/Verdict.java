package org.industryfacts.ingest.bulk;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.industryfacts.ingest.submission.Problem;

/**
 * What became of one line.
 *
 * @param line its number, from 1
 * @param status what the line would have been answered as a request of its own
 * @param articleId the id of the article, where it was taken
 * @param revision of the article, where it was taken
 * @param problem why it was not, else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(
        long line,
        int status,
        @Nullable UUID articleId,
        @Nullable String revision,
        @Nullable Problem problem) {

    static Verdict taken(long line, UUID articleId, String revision) {
        return new Verdict(line, 202, articleId, revision, null);
    }

    static Verdict refused(long line, Problem problem) {
        return new Verdict(line, problem.status(), null, null, problem);
    }
}
