package org.industryfacts.query.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.core.UriInfo;

import org.industryfacts.query.readmodel.FactFilter;
import org.industryfacts.query.readmodel.FactParameter;
import org.industryfacts.query.readmodel.InvalidParameterException;

/** The query parameters of a request. None is passed over: what is not known is refused. */
public final class RequestParameters {

    static final String LIMIT = "limit";

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;

    private final FactFilter filter;
    private final Map<String, String> others;

    private RequestParameters(FactFilter filter, Map<String, String> others) {
        this.filter = filter;
        this.others = others;
    }

    /**
     * Reads those of a request about facts.
     *
     * @param others the names of the parameters that it takes beside the filters, each once
     * @throws InvalidParameterException for the first that is unknown or wrong
     */
    public static RequestParameters of(UriInfo request, Set<String> others) {
        Map<FactParameter, List<String>> filters = new EnumMap<>(FactParameter.class);
        Map<String, String> singles = new HashMap<>();
        request.getQueryParameters().forEach((name, values) -> {
            if (others.contains(name)) {
                singles.put(name, single(name, values));
            } else {
                filters.put(FactParameter.named(name).orElseThrow(() -> unknown(name)), values);
            }
        });
        return new RequestParameters(FactFilter.of(filters), singles);
    }

    /**
     * Reads those of a request that has no filters.
     *
     * @param names of the parameters that it takes, each once
     * @throws InvalidParameterException for the first that is unknown or wrong
     */
    static RequestParameters withoutFilters(UriInfo request, Set<String> names) {
        Map<String, String> singles = new HashMap<>();
        request.getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw unknown(name);
            }
            singles.put(name, single(name, values));
        });
        return new RequestParameters(FactFilter.NONE, singles);
    }

    /** Which facts are asked for. */
    public FactFilter filter() {
        return filter;
    }

    /** The value of a parameter that is no filter. */
    public Optional<String> other(String name) {
        return Optional.ofNullable(others.get(name));
    }

    /** How many items a page takes. */
    int limit() {
        String text = others.get(LIMIT);
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("\\d{1,4}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        }
        throw new InvalidParameterException(LIMIT, "is no number from 1 to " + MAX_LIMIT);
    }

    private static String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw new InvalidParameterException(name, "is given " + values.size() + " times, and takes one value");
        }
        return values.get(0);
    }

    private static InvalidParameterException unknown(String name) {
        return new InvalidParameterException(name, "is unknown");
    }
}
