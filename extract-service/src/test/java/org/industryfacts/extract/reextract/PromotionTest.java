package org.industryfacts.extract.reextract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.Topics;
import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.StubEngine;
import org.industryfacts.extract.reextract.AssertedFacts.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds once another engine is promoted, whatever is said meanwhile. */
class PromotionTest {

    private final UUID article = UUID.randomUUID();
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatIsPromotedHoldsForArticlesOldAndNew() {
        // given
        UUID later = UUID.randomUUID();
        scene.submit(article, "a1 c2 x3");
        scene.serve(LetterEngine.FIRST);
        scene.compare(LetterEngine.SECOND);

        // when
        scene.promote(LetterEngine.SECOND);
        scene.submit(later, "b1");
        scene.serve(LetterEngine.SECOND);

        // then
        assertThat(scene.asserted().get(article.toString())).containsExactly("a1", "c3", "n7");
        assertThat(scene.asserted().get(later.toString())).containsExactly("b1", "n7");
        assertThat(scene.outcomes().get(later.toString()).origin().generation()).isEqualTo(2);
        assertThat(scene.records(Topics.INDUSTRY_FACTS_SHADOW)).isEmpty();
    }

    @Test
    void whatWasAcceptedBeforeAPromotionAndReadUnderTheOldGenerationIsReadAgain() {
        // given an instance that took a revision before the promotion, and publishes after it
        scene.submit(article, "a1");
        scene.serve(LetterEngine.FIRST);
        scene.compare(LetterEngine.SECOND);
        scene.submit(article, "b2");
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch promoted = new CountDownLatch(1);
        CompletableFuture<Void> serving =
                CompletableFuture.runAsync(() -> scene.serve(waiting(LetterEngine.FIRST, taken, promoted)));
        await(taken);

        // when
        scene.promote(LetterEngine.SECOND);
        promoted.countDown();
        serving.join();

        // then
        assertThat(scene.outcomes().get(article.toString()).origin().generation())
                .isEqualTo(2);
        assertThat(scene.asserted().get(article.toString())).containsExactly("b2", "n7");
    }

    @Test
    void whatIsAcceptedWhileAPromotionIsAtWorkIsReadUnderTheNewGeneration() {
        // given articles everywhere, some of which were not read in the shadow
        List<UUID> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(UUID.randomUUID());
            scene.submit(articles.get(i), "a1");
            if (i == 20) {
                scene.compare(LetterEngine.SECOND);
            }
        }
        scene.serve(LetterEngine.FIRST);

        // when another of them is revised after each step
        List<UUID> revised = new ArrayList<>();
        scene.promote(LetterEngine.SECOND, line -> {
            revised.add(articles.get(revised.size()));
            scene.submit(revised.get(revised.size() - 1), "b1");
            scene.serve(LetterEngine.SECOND);
        });

        // then
        assertThat(revised).hasSizeGreaterThan(10);
        Map<String, Collection<String>> asserted = scene.asserted();
        Map<String, Outcome> outcomes = scene.outcomes();
        for (UUID one : articles) {
            assertThat(asserted.get(one.toString())).containsExactly(revised.contains(one) ? "b1" : "a1", "n7");
            assertThat(outcomes.get(one.toString()).origin().generation()).isEqualTo(2);
        }
    }

    @Test
    void aTextThatWasRevisedOrWithdrawnAfterItWasReadDoesNotShowUpAgain() {
        // given
        UUID withdrawn = UUID.randomUUID();
        long old = scene.submit(article, "a1");
        scene.submit(withdrawn, "a2");
        scene.serve(LetterEngine.FIRST);
        scene.compare(LetterEngine.SECOND);
        long revised = scene.submit(article, "b1");
        scene.say(new ArticleWithdrawn(withdrawn));
        scene.serve(LetterEngine.FIRST);

        // when
        scene.promote(LetterEngine.SECOND);

        // then
        assertThat(scene.closings(article)).containsExactly("1/" + old, "1/" + revised, "2/" + revised);
        assertThat(scene.closings(withdrawn)).noneMatch(closing -> closing.startsWith("2/"));
    }

    @Test
    void aPromotionThatWasKilledIsTakenUp() {
        // given a promotion that dies after each step that it tells of
        Map<String, TreeSet<String>> expected = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            UUID one = UUID.randomUUID();
            scene.submit(one, "c" + i + " x1");
            expected.put(one.toString(), new TreeSet<>(LetterEngine.SECOND.words("c" + i + " x1")));
        }
        scene.serve(LetterEngine.FIRST);
        scene.compare(LetterEngine.SECOND);
        for (int step = 0; step < 4; step++) {
            assertThatThrownBy(() -> scene.promote(LetterEngine.SECOND, Scene::die))
                    .isInstanceOf(Scene.Death.class);
            assertThatThrownBy(() -> scene.discard(LetterEngine.SECOND)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> scene.compare(LetterEngine.SECOND)).isInstanceOf(RefusedException.class);
        }

        // when
        scene.promote(LetterEngine.SECOND);

        // then
        assertThat(scene.asserted()).isEqualTo(expected);
        long promotedEvents = scene.records(Topics.INDUSTRY_FACTS).stream()
                .filter(record -> scene.isOfGeneration(record, 2))
                .count();
        assertThat(promotedEvents).as("nothing was copied twice").isEqualTo(3 * 30);
    }

    @Test
    void whateverHappensMeanwhileTheNewestTextHolds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<UUID> articles = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Map<String, TreeSet<String>> expected = new HashMap<>();

        // given a history before, between and after
        change(random, articles, expected, LetterEngine.FIRST);
        scene.compare(LetterEngine.SECOND);
        change(random, articles, expected, LetterEngine.FIRST);

        // when
        scene.promote(LetterEngine.SECOND, line -> change(random, articles, expected, LetterEngine.SECOND));
        scene.serve(LetterEngine.SECOND);

        // then
        Map<String, ?> asserted = scene.asserted();
        asserted.keySet().retainAll(expected.keySet());
        assertThat(asserted).as("seed " + seed).isEqualTo(expected);
    }

    private void change(
            Random random, List<UUID> articles, Map<String, TreeSet<String>> expected, LetterEngine service) {
        for (int i = random.nextInt(8); i >= 0; i--) {
            UUID one = articles.get(random.nextInt(articles.size()));
            if (random.nextInt(4) == 0) {
                scene.say(new ArticleWithdrawn(one));
                expected.remove(one.toString());
            } else {
                String content = "a" + random.nextInt(9) + " c" + random.nextInt(9) + " x1";
                scene.submit(one, content);
                expected.put(one.toString(), new TreeSet<>(LetterEngine.SECOND.words(content)));
            }
            if (random.nextBoolean()) {
                scene.serve(service);
            }
        }
    }

    private static FactReader waiting(LetterEngine engine, CountDownLatch taken, CountDownLatch released) {
        return new StubEngine(engine.version(), text -> {
            taken.countDown();
            await(released);
            return engine.read(text);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
