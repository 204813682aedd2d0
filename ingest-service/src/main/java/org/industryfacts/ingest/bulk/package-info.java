/**
 * Streams of articles, one JSON object a line: each line is taken or refused by itself, and gets a verdict.
 *
 * <p>The status of the answer depends on the last line, and clients mostly read no answer before they have sent all. So
 * the verdicts wait in a {@link org.industryfacts.ingest.bulk.VerdictSpool} until the stream has ended, in a file once
 * they are many: memory is bounded, whatever the length of the stream.
 */
@NullMarked
package org.industryfacts.ingest.bulk;

import org.jspecify.annotations.NullMarked;
