package org.industryfacts.extract.reextract;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Topics;
import org.industryfacts.extract.reextract.FactDiff.Kind;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is found out by reading all articles with another engine, and who sees it. */
class ReextractionTest {

    private final UUID article = UUID.randomUUID();
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsWhatWouldBecomeOfFactsThatAreAssertedNow() {
        // given an article that was revised, and others that say nothing any more
        UUID withdrawn = UUID.randomUUID();
        UUID failing = UUID.randomUUID();
        scene.submit(article, "x1 x2 x3");
        scene.submit(article, "a1 b1 c2 x3");
        scene.submit(withdrawn, "x4");
        scene.say(new ArticleWithdrawn(withdrawn));
        scene.submit(UUID.randomUUID(), "x5", "gazette");
        scene.sayInAllPartitions(new SourceWithdrawn("gazette"));
        scene.submit(failing, "f1");
        scene.serve(LetterEngine.FIRST);

        // when
        FactDiff diff = scene.compare(LetterEngine.SECOND);

        // then
        assertThat(diff.count(FactType.METRIC, Kind.UNCHANGED)).isEqualTo(2);
        assertThat(diff.count(FactType.METRIC, Kind.ADDED)).isEqualTo(1);
        assertThat(diff.count(FactType.METRIC, Kind.GONE)).isEqualTo(2);
        assertThat(diff.count(FactType.METRIC, Kind.CHANGED)).isEqualTo(1);
        assertThat(scene.lines())
                .contains("2 articles read, 1 of them cannot be read")
                .anyMatch(line -> line.startsWith("article " + failing + " cannot be read: engine-failure"))
                .anyMatch(line -> line.startsWith("changed, article " + article)
                        && line.contains("read from c2 becomes")
                        && line.endsWith("read from c3"))
                .anyMatch(line -> line.startsWith("added, article " + article) && line.endsWith("read from n7"))
                .anyMatch(line -> line.startsWith("gone, article " + article) && line.endsWith("read from x3"));
    }

    @Test
    void nobodySeesAnythingUnlessItIsPromoted() {
        // given
        scene.submit(article, "a1 x2 f3");
        scene.serve(LetterEngine.FIRST);
        int published = scene.records(Topics.INDUSTRY_FACTS).size();

        // when
        scene.compare(LetterEngine.SECOND);
        scene.discard(LetterEngine.SECOND);

        // then
        assertThat(scene.records(Topics.INDUSTRY_FACTS)).hasSize(published);
        assertThat(scene.records(Topics.ARTICLES_DEAD_LETTER)).isEmpty();
        assertThat(scene.records(Topics.INDUSTRY_FACTS_SHADOW)).isEmpty();
        assertThatThrownBy(() -> scene.promote(LetterEngine.SECOND)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aReadingThatWasKilledGoesOnWhereItWas() {
        // given
        for (int i = 0; i < 30; i++) {
            scene.submit(UUID.randomUUID(), "a" + i);
        }
        scene.serve(LetterEngine.FIRST);
        assertThatThrownBy(() -> {
                    try (Reextraction cut = scene.reextraction(LetterEngine.SECOND, line -> {
                        if (line.startsWith("Partition")) {
                            Scene.die(line);
                        }
                    })) {
                        cut.compare();
                    }
                })
                .isInstanceOf(Scene.Death.class);

        // when
        FactDiff diff = scene.compare(LetterEngine.SECOND);

        // then
        assertThat(scene.lines()).contains("Going on with generation 2");
        assertThat(diff.count(FactType.METRIC, Kind.UNCHANGED)).isEqualTo(30);
        assertThat(diff.count(FactType.METRIC, Kind.ADDED)).isEqualTo(30);
        assertThat(scene.records(Topics.INDUSTRY_FACTS_SHADOW)).hasSize(3 * 30);
    }

    @Test
    void whatOneEngineHasReadAnotherDoesNotPromote() {
        // given
        scene.submit(article, "a1");
        scene.compare(LetterEngine.SECOND);

        // then
        assertThatThrownBy(() -> scene.promote(LetterEngine.FIRST))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2.0");
        scene.compare(LetterEngine.FIRST);
        assertThat(scene.lines()).contains("Engine 1.0 reads all articles, as generation 3");
    }
}
