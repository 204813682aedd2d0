package org.industryfacts.ingest.bulk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.ingest.publishing.ArticlePublisher;
import org.industryfacts.ingest.submission.ContentType;
import org.industryfacts.ingest.submission.Problem;
import org.industryfacts.ingest.submission.ProblemType;
import org.industryfacts.ingest.submission.RefusedException;
import org.industryfacts.ingest.submission.Submission;
import org.industryfacts.ingest.submission.SubmissionReader;

/**
 * Takes the lines of one stream. Many are on their way to the broker at once, so that they share its batches; verdicts
 * are given in the order of the lines. Once the broker has not taken one, the rest is refused without another try: each
 * would wait as long. Not for use by several threads.
 */
final class LineIntake {

    private static final int MAX_LINES_IN_FLIGHT = 1000;
    private static final int MAX_BYTES_IN_FLIGHT = 1024 * 1024;

    private final ArticlePublisher publisher;
    private final ContentType type;
    private final VerdictSpool verdicts;
    private final Queue<Pending> inFlight = new ArrayDeque<>();
    private int bytesInFlight;
    private long taken;
    private long refused;
    private boolean unavailable;

    LineIntake(ArticlePublisher publisher, ContentType type, VerdictSpool verdicts) {
        this.publisher = publisher;
        this.type = type;
        this.verdicts = verdicts;
    }

    /** Takes all lines that come, and returns when each has its verdict. */
    void takeAll(LineReader lines) throws IOException {
        for (long line = 1; take(line, lines); line++) {
            while (inFlight.size() > MAX_LINES_IN_FLIGHT || bytesInFlight > MAX_BYTES_IN_FLIGHT) {
                settleOldest();
            }
        }
        while (!inFlight.isEmpty()) {
            settleOldest();
        }
    }

    /** The most that it holds at once: the line that is read, besides those in flight. */
    static int maxBytes() {
        return ContentType.Format.JSON.maxBytes() + MAX_BYTES_IN_FLIGHT;
    }

    /** What became of the lines together. */
    Tally tally() {
        return new Tally(taken, refused, unavailable);
    }

    private boolean take(long number, LineReader lines) throws IOException {
        try {
            Optional<byte[]> line = lines.next();
            line.ifPresent(bytes -> await(bytes.length, publish(number, bytes)));
            return line.isPresent();
        } catch (RefusedException e) {
            await(0, CompletableFuture.completedFuture(Verdict.refused(number, e.problem())));
            return true;
        }
    }

    private CompletableFuture<Verdict> publish(long number, byte[] line) {
        if (unavailable) {
            return CompletableFuture.completedFuture(Verdict.refused(number, unavailable("not tried")));
        }
        try {
            Submission submission = SubmissionReader.read(type, line, null);
            ArticleSubmitted article = submission.as(submission.articleId(null));
            return publisher
                    .publish(article)
                    .thenApply(done -> Verdict.taken(number, article.articleId(), article.revision()))
                    .exceptionally(failure -> Verdict.refused(number, unavailable("not acknowledged in time")));
        } catch (RefusedException e) {
            return CompletableFuture.completedFuture(Verdict.refused(number, e.problem()));
        }
    }

    private static Problem unavailable(String detail) {
        return Problem.of(ProblemType.UNAVAILABLE, detail + "; send the line again later");
    }

    private void await(int bytes, CompletableFuture<Verdict> verdict) {
        inFlight.add(new Pending(bytes, verdict));
        bytesInFlight += bytes;
    }

    private void settleOldest() {
        Pending oldest = inFlight.remove();
        Verdict verdict = oldest.verdict().join();
        bytesInFlight -= oldest.bytes();
        verdicts.add(verdict);
        if (verdict.problem() == null) {
            taken++;
        } else {
            refused++;
            unavailable |= verdict.problem().kind() == ProblemType.UNAVAILABLE;
        }
    }

    private record Pending(int bytes, CompletableFuture<Verdict> verdict) {}
}
