package org.industryfacts.event;

import org.industryfacts.fact.Coded;

/** The CloudEvents types, each with the record that holds its data and the topic that carries it. */
public enum EventType implements Coded {
    ARTICLE_SUBMITTED("article.submitted.v1", Topics.ARTICLES),
    ARTICLE_WITHDRAWN("article.withdrawn.v1", Topics.ARTICLES),
    SOURCE_WITHDRAWN("source.withdrawn.v1", Topics.ARTICLES),
    FACT_ASSERTED("fact.asserted.v1", Topics.INDUSTRY_FACTS),
    ARTICLE_EXTRACTED("article.extracted.v1", Topics.INDUSTRY_FACTS),
    ARTICLE_FAILED("article.failed.v1", Topics.INDUSTRY_FACTS);

    private final String code;
    private final String topic;

    EventType(String code, String topic) {
        this.code = code;
        this.topic = topic;
    }

    @Override
    public String code() {
        return code;
    }

    /** The name of the topic that carries events of this type. */
    public String topic() {
        return topic;
    }
}
