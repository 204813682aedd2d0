package org.industryfacts.query.api;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextCursor where the list goes on; null where it ends
 */
record Page(List<?> items, @Nullable String nextCursor) {

    /**
     * The first of what was found.
     *
     * @param found one more than the page takes, where there are as many: it tells that the list goes on
     * @param limit how many the page takes
     * @param cursor the cursor behind an item
     */
    static <T> Page of(List<T> found, int limit, Function<T, ?> item, Function<T, String> cursor) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? cursor.apply(shown.get(limit - 1)) : null;
        return new Page(shown.stream().map(item).toList(), next);
    }

    /** The answer that holds it, with a link to where the list goes on. */
    Response.ResponseBuilder answer(ListAddress list, int limit, String cursorParameter) {
        Response.ResponseBuilder answer = Response.ok(this);
        if (nextCursor != null) {
            String next = list.page(limit, cursorParameter, nextCursor);
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer;
    }
}
