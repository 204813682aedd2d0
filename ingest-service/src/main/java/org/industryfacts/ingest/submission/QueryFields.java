package org.industryfacts.ingest.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads the metadata of an article from the query of its request. */
final class QueryFields {

    private QueryFields() {}

    /** The metadata in {@code rawQuery}, still percent-encoded as it stood in the request. */
    static Fields read(@Nullable String rawQuery) throws RefusedException {
        Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
        if (rawQuery != null) {
            for (String parameter : rawQuery.split("&")) {
                if (!parameter.isEmpty()) {
                    add(values, parameter);
                }
            }
        }
        return new Fields(values, List.of());
    }

    private static void add(Map<ArticleField, String> values, String parameter) throws RefusedException {
        int equals = parameter.indexOf('=');
        String name = PercentEncoding.decodeForm(equals < 0 ? parameter : parameter.substring(0, equals));
        ArticleField field = ArticleField.of(name)
                .filter(known -> known != ArticleField.CONTENT)
                .orElseThrow(() -> refused("there is no parameter " + name));
        String value = PercentEncoding.decodeForm(equals < 0 ? "" : parameter.substring(equals + 1));
        if (values.put(field, value) != null) {
            throw refused("the parameter " + name + " is given twice");
        }
    }

    private static RefusedException refused(String detail) {
        return new RefusedException(ProblemType.BAD_PARAMETER, detail);
    }
}
