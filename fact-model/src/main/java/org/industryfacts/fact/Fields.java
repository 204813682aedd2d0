package org.industryfacts.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Named values in a fixed order, some of them null. */
final class Fields {

    private Fields() {}

    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) Checks.required("name", namesAndValues[i]), namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }
}
