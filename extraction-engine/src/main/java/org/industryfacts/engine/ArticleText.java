package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article as the engine takes it.
 *
 * @param articleId goes into the ids of its facts
 * @param revision is carried along to them
 * @param content exactly as received, after charset decoding; positions of evidence count in it
 * @param mediaType {@code text/plain} or {@code text/html}
 * @param title metadata: may lend place and period to facts, but none is read from it
 * @param publishedAt what relative times count from; without it they stay unresolved
 */
public record ArticleText(
        UUID articleId,
        String revision,
        String content,
        String mediaType,
        @Nullable String title,
        @Nullable LocalDate publishedAt) {}
