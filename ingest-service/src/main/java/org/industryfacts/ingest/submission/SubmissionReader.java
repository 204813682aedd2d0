package org.industryfacts.ingest.submission;

import org.jspecify.annotations.Nullable;

import org.industryfacts.ingest.submission.ContentType.Format;

/** Reads a submission from the parts of a request. */
public final class SubmissionReader {

    private SubmissionReader() {}

    /**
     * The article that a request holds.
     *
     * @param type what the request declares {@code body} to be
     * @param body all of it, as it came
     * @param rawQuery the query of the request, still encoded: the metadata where the body is only the content
     * @throws RefusedException where it holds none
     */
    public static Submission read(ContentType type, byte[] body, @Nullable String rawQuery) throws RefusedException {
        String text = BodyText.of(type, body);
        return switch (type.format()) {
            case JSON -> json(text, rawQuery);
            case PLAIN_TEXT, HTML ->
                ArticleRules.check(
                        QueryFields.read(rawQuery).withContent(text),
                        type.format().mediaType());
        };
    }

    private static Submission json(String text, @Nullable String rawQuery) throws RefusedException {
        if (rawQuery != null && !rawQuery.isEmpty()) {
            throw new RefusedException(ProblemType.BAD_PARAMETER, "a JSON article has its fields in the body");
        }
        return ArticleRules.check(JsonFields.read(text), Format.PLAIN_TEXT.mediaType());
    }
}
