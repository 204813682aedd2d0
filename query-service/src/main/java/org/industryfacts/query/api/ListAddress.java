package org.industryfacts.query.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Which list is asked for; all pages of a list have the same.
 *
 * @param parameters those that choose its items
 */
record ListAddress(String path, Map<String, List<String>> parameters) {

    /** The address of one of its pages. */
    String page(int limit, String cursorParameter, String cursor) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(name + "=" + encoded(value))));
        return query.add(RequestParameters.LIMIT + "=" + limit)
                .add(cursorParameter + "=" + encoded(cursor))
                .toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
