package org.industryfacts.extract.api;

import java.util.List;

import org.industryfacts.extract.api.Problem.FieldError;

/** A request that is not granted, and would not be if it were sent again as it is. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedException(Problem.Kind kind, String detail) {
        this(new Problem(kind, detail, List.of()));
    }

    RefusedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** An article with fields that break a rule. */
    static RefusedException invalid(List<FieldError> errors) {
        FieldError first = errors.get(0);
        String detail = first.pointer().substring(first.pointer().isEmpty() ? 0 : 1) + " " + first.detail();
        return new RefusedException(new Problem(Problem.Kind.INVALID_ARTICLE, detail.strip(), errors));
    }

    Problem problem() {
        return problem;
    }
}
