/**
 * What is submitted: how its bytes become text, its fields an article, and what the article and its revision are
 * called.
 *
 * <p>{@link org.industryfacts.ingest.submission.SubmissionReader} is the way in, {@link
 * org.industryfacts.ingest.submission.Submission} what comes out; whatever cannot come out is a {@link
 * org.industryfacts.ingest.submission.RefusedException} that carries the {@link
 * org.industryfacts.ingest.submission.Problem} to answer with. Plain functions of their input: no HTTP framework, no
 * broker, no clock. Text is never repaired: what cannot be decoded exactly is refused.
 */
@NullMarked
package org.industryfacts.ingest.submission;

import org.jspecify.annotations.NullMarked;
