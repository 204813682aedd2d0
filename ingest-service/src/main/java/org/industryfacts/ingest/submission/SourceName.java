package org.industryfacts.ingest.submission;

import java.util.Optional;

/** Reads the name of a source from a path, under the rules that it has as a field of an article. */
public final class SourceName {

    private SourceName() {}

    /**
     * The source that a path segment names.
     *
     * @param segment still percent-encoded
     * @throws RefusedException where no article can have such a source
     */
    public static String read(String segment) throws RefusedException {
        String name = PercentEncoding.decode(segment);
        Optional<String> forbidden = TextRules.firstForbidden(name);
        if (forbidden.isPresent()) {
            throw new RefusedException(ProblemType.BAD_PARAMETER, "the source " + forbidden.get());
        }
        if (name.isBlank() || name.codePointCount(0, name.length()) > ArticleField.SOURCE.maxCodePoints()) {
            throw new RefusedException(
                    ProblemType.BAD_PARAMETER,
                    "the name of a source has 1 to %d characters, not all of them blank"
                            .formatted(ArticleField.SOURCE.maxCodePoints()));
        }
        return name;
    }
}
