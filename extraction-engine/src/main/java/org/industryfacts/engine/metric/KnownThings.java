package org.industryfacts.engine.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots;

/**
 * The products and projects that other facts of an article speak of, which the figures after them may belong to:
 * 发布人形机器人“行者一号”,身高1.68米. Immutable.
 */
final class KnownThings {

    private final Article article;
    private final List<Thing> things;

    private KnownThings(Article article, List<Thing> things) {
        this.article = article;
        this.things = things;
    }

    private record Thing(Subject subject, boolean product) {}

    static KnownThings of(Article article, List<FactDraft> facts) {
        List<Thing> things = new ArrayList<>();
        for (FactDraft fact : facts) {
            if (fact.slots() instanceof Slots.Product product) {
                things.add(new Thing(subject(article, fact, product.subject()), true));
            } else if (fact.slots() instanceof Slots.Milestone milestone) {
                things.add(new Thing(subject(article, fact, milestone.subject()), false));
            }
        }
        things.sort(Comparator.comparingInt(thing -> thing.subject().span().start()));
        return new KnownThings(article, List.copyOf(things));
    }

    /** Where it is named; a short name may stand for it in its sentence. */
    private static Subject subject(Article article, FactDraft fact, String name) {
        int named = fact.sentence().of(article.text()).indexOf(name);
        int start = fact.sentence().start() + named;
        Span span = named < 0 ? fact.evidence() : new Span(start, start + name.length());
        return new Subject(name, null, fact.regions(), Subject.Kind.NAME, span, "subject.topic");
    }

    /** The last product before a position, no farther back than in so many sentences. */
    Optional<Subject> product(int index, int position, int sentencesBack) {
        return last(index, position, sentencesBack, Thing::product);
    }

    /** The last project that fits before a position in its sentence. */
    Optional<Subject> project(int index, int position, Predicate<Subject> fits) {
        return last(index, position, 0, thing -> !thing.product() && fits.test(thing.subject()));
    }

    private Optional<Subject> last(int index, int position, int sentencesBack, Predicate<Thing> fits) {
        int from = article.sentences()
                .get(Math.max(0, index - sentencesBack))
                .span()
                .start();
        for (int i = beginningBefore(position) - 1; i >= 0; i--) {
            Subject subject = things.get(i).subject();
            if (subject.span().start() < from) {
                return Optional.empty();
            } else if (subject.span().end() <= position && fits.test(things.get(i))) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** How many things begin before a position. */
    private int beginningBefore(int position) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (things.get(middle).subject().span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
