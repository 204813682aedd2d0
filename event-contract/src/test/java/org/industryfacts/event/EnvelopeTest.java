package org.industryfacts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.FactEvent.ArticleExtracted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnvelopeTest {

    private static final UUID ARTICLE = UUID.fromString("a3f0c7de-1a52-5c0b-8f3f-0d3c6a5c1b11");

    @Test
    void anEventAboutFactsHasAnOrigin() {
        // given
        ArticleExtracted closing = new ArticleExtracted(ARTICLE, "r1", false, List.of(), "0.1.0");

        // then
        assertThatThrownBy(() -> new Envelope<>("1", "/extract-service", Instant.EPOCH, null, closing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an event about facts has an origin");
    }

    @Test
    void namesTheAttributeThatIsMissing() {
        // given
        ArticleWithdrawn event = new ArticleWithdrawn(ARTICLE);

        // then
        assertThatThrownBy(() -> new Envelope<>(" ", "/ingest-service", Instant.EPOCH, null, event))
                .hasMessage("id is blank");
        assertThatThrownBy(() -> new Envelope<>("1", null, Instant.EPOCH, null, event))
                .hasMessage("source is missing");
        assertThatThrownBy(() -> new Envelope<>("1", "/ingest-service", null, null, event))
                .hasMessage("time is missing");
    }

    @Test
    void derivedIdsStayAsPublished() {
        assertThat(Envelope.derivedId("018fd3a2-6c1e-7b44-9d55-2f8f6f0a1c3e", "article.extracted.v1", "0.1.0"))
                .isEqualTo("66444572-2d1f-5e0f-85e8-e7314a7603ed");
    }

    @Test
    void aDerivedIdDependsOnCauseEventAndEngine() {
        assertThat(List.of(
                        Envelope.derivedId("c", "w", "1"),
                        Envelope.derivedId("d", "w", "1"),
                        Envelope.derivedId("c", "v", "1"),
                        Envelope.derivedId("c", "w", "2"),
                        Envelope.derivedId("c\",\"w", "", "1")))
                .doesNotHaveDuplicates();
    }
}
