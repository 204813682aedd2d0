package org.industryfacts.event;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Fact;

/**
 * What was read from an article; the topic {@code industry-facts} holds these. For each revision a run of
 * {@link FactAsserted}, closed by {@link ArticleExtracted}.
 */
public sealed interface FactEvent extends Event {

    UUID articleId();

    @Override
    default String subject() {
        return articleId().toString();
    }

    /** An article asserts a fact. It counts once its article's {@link ArticleExtracted} has come. */
    record FactAsserted(Fact fact) implements FactEvent {
        public FactAsserted {
            Required.field("fact", fact);
        }

        @Override
        public UUID articleId() {
            return fact.articleId();
        }

        @Override
        public EventType type() {
            return EventType.FACT_ASSERTED;
        }
    }

    /**
     * An article was read to its end. Facts of earlier revisions that are not listed are no longer asserted.
     *
     * @param revision what was read; null for a withdrawal
     * @param withdrawn whether this answers a withdrawal; then there are no facts
     * @param factIds all facts of this revision, in the order of the text
     * @param engineVersion of the engine that read it
     */
    record ArticleExtracted(
            UUID articleId, @Nullable String revision, boolean withdrawn, List<UUID> factIds, String engineVersion)
            implements FactEvent {
        public ArticleExtracted {
            Required.field("articleId", articleId);
            factIds = List.copyOf(Required.field("factIds", factIds));
            Required.text("engineVersion", engineVersion);
            if (withdrawn ? revision != null || !factIds.isEmpty() : revision == null) {
                throw new IllegalArgumentException("an article has a revision, a withdrawn one neither that nor facts");
            }
        }

        @Override
        public EventType type() {
            return EventType.ARTICLE_EXTRACTED;
        }
    }

    /**
     * An article can never be read. Nothing of it is asserted.
     *
     * @param reason for programs: {@code engine-failure}, {@code engine-hung}, {@code limit-exceeded}
     * @param detail for people
     */
    record ArticleFailed(UUID articleId, String revision, String reason, String detail, String engineVersion)
            implements FactEvent {
        public ArticleFailed {
            Required.field("articleId", articleId);
            Required.text("revision", revision);
            Required.text("reason", reason);
            Required.field("detail", detail);
            Required.text("engineVersion", engineVersion);
        }

        @Override
        public EventType type() {
            return EventType.ARTICLE_FAILED;
        }
    }
}
