package org.industryfacts.ingest.submission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.ingest.submission.Problem.FieldError;

/**
 * The fields of an article as they were sent, none of them checked yet.
 *
 * @param values what was given; null is as good as not given
 * @param errors fields that are none, or hold no text
 */
record Fields(Map<ArticleField, String> values, List<FieldError> errors) {

    Fields {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    Fields withContent(String content) {
        Map<ArticleField, String> all = new EnumMap<>(ArticleField.class);
        all.putAll(values);
        all.put(ArticleField.CONTENT, content);
        return new Fields(all, errors);
    }
}
