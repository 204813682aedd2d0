package org.industryfacts.query.readmodel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Status;

/**
 * What facts can be asked by: the name of each request parameter, the condition that it makes, and how its value is
 * written. A parameter that can be given more than once asks for any of its values.
 */
public enum FactParameter {
    TYPE("type", "type in :type", ParameterValues.codes(FactType.class)),
    ARTICLE_ID("articleId", "articleId = :articleId", ParameterValues.ID),
    SUBJECT("subject", "subject in :subject", ParameterValues.TEXTS),
    INDICATOR("indicator", "indicator in :indicator", ParameterValues.TEXTS),
    MEASURE("measure", "measure in :measure", ParameterValues.codes(Measure.class)),
    UNIT("unit", "unit in :unit", ParameterValues.TEXTS),
    REGION("region", "array_overlaps(regionPath, :region)", ParameterValues.REGIONS),
    INDUSTRY("industry", "array_overlaps(industries, :industry)", ParameterValues.TEXT_ARRAY),
    ORGANIZATION("organization", "array_overlaps(organizations, :organization)", ParameterValues.TEXT_ARRAY),
    PERSON("person", "person in :person", ParameterValues.TEXTS),
    STATUS("status", "status in :status", ParameterValues.codes(Status.class)),
    PERIOD_FROM("periodFrom", "periodEnd >= :periodFrom", ParameterValues.FIRST_DAY),
    PERIOD_TO("periodTo", "periodStart <= :periodTo", ParameterValues.LAST_DAY),
    MIN_VALUE("minValue", "coalesce(valueMax, value) >= :minValue", ParameterValues.NUMBER),
    MAX_VALUE("maxValue", "value <= :maxValue", ParameterValues.NUMBER),
    MIN_CONFIDENCE("minConfidence", "confidence >= :minConfidence", ParameterValues.NUMBER);

    private final String parameter;
    private final String condition;
    private final Function<List<String>, Object> reader;

    FactParameter(String parameter, String condition, Function<List<String>, Object> reader) {
        this.parameter = parameter;
        this.condition = condition;
        this.reader = reader;
    }

    /** The one of this name. */
    public static Optional<FactParameter> named(String name) {
        return Arrays.stream(values())
                .filter(known -> known.parameter.equals(name))
                .findFirst();
    }

    /** Its name in a request, and in {@link #condition()}. */
    public String parameter() {
        return parameter;
    }

    /** The condition in HQL. */
    String condition() {
        return condition;
    }

    /**
     * The value that the condition takes.
     *
     * @param texts as given, at least one
     * @throws InvalidParameterException where they are not what the parameter takes
     */
    Object read(List<String> texts) {
        try {
            return reader.apply(texts);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException(parameter, e.getMessage());
        }
    }
}
