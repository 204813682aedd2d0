package org.industryfacts.query.readmodel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which facts are asked for: those that every one of its conditions holds for. Immutable. */
public final class FactFilter {

    /** No conditions: all facts are asked for. */
    public static final FactFilter NONE = new FactFilter(new EnumMap<>(FactParameter.class));

    private final Map<FactParameter, List<String>> given;
    private final Map<String, Object> values = new HashMap<>();

    private FactFilter(Map<FactParameter, List<String>> given) {
        this.given = Collections.unmodifiableMap(new EnumMap<>(given));
        given.forEach((parameter, texts) -> values.put(parameter.parameter(), parameter.read(texts)));
    }

    /**
     * The filter that parameters of a request make.
     *
     * @param given the values of each, at least one
     * @throws InvalidParameterException where one is not what its parameter takes
     */
    public static FactFilter of(Map<FactParameter, List<String>> given) {
        return new FactFilter(given);
    }

    /** As given, by the names of the parameters, in a fixed order of these. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        given.forEach((parameter, texts) -> parameters.put(parameter.parameter(), texts));
        return parameters;
    }

    /** All conditions in HQL, each led by {@code and}, to be put behind a condition of the caller's own. */
    String conditions() {
        return given.keySet().stream()
                .map(parameter -> " and " + parameter.condition())
                .collect(Collectors.joining());
    }

    /** The parameters of {@link #conditions()}, in a map that the caller may add to. */
    Map<String, Object> values() {
        return new HashMap<>(values);
    }
}
