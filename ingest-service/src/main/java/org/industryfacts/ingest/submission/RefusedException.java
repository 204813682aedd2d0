package org.industryfacts.ingest.submission;

import java.util.List;
import java.util.stream.Collectors;

import org.industryfacts.ingest.submission.Problem.FieldError;

/** A submission that is not taken, and would not be if it were sent again as it is. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusedException(ProblemType kind, String detail) {
        this(Problem.of(kind, detail));
    }

    private RefusedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** For an article with fields that break a rule. */
    static RefusedException invalid(List<FieldError> errors) {
        return of(ProblemType.INVALID_ARTICLE, errors);
    }

    static RefusedException tooLarge(ArticleField field, String detail) {
        return of(ProblemType.TOO_LARGE, List.of(new FieldError(field.pointer(), detail)));
    }

    private static RefusedException of(ProblemType kind, List<FieldError> errors) {
        String detail = errors.stream()
                .map(error -> (error.pointer() + " " + error.detail()).strip())
                .collect(Collectors.joining("; "));
        return new RefusedException(new Problem(kind, detail, errors));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
