package org.industryfacts.engine.scope;

import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Tells which places are named in passing, so that what a later sentence says is not there: 来自深圳的客商, 在成都签约. Only
 * what begins a clause, or is where something happens, is more than that. Immutable.
 */
final class PassingPlaces {

    private static final int WINDOW = 6;
    private static final int LONGEST_PROJECT = 20;

    private static final Pattern WHERE = Pattern.compile("(?:在|位于|落户)$");

    /** A project that bears the place of whoever builds it: 深圳惠科新材料项目. */
    private static final Pattern PROJECT = Pattern.compile("^[^,。;:、的在是市省区县]{2,16}?(?:项目|工程|生产线)");

    private final Article article;
    private final ScopeWords words;

    PassingPlaces(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
    }

    /** Whether a place is named in passing in a sentence before that of a position. */
    boolean isMentioned(Span place, int position) {
        String text = article.text();
        int sentence = article.sentenceAt(place.start());
        if (sentence == article.sentenceAt(Math.max(place.end(), position - 1))) {
            return false;
        }
        boolean begins =
                article.sentences().get(sentence).clauseAt(place.start()).start() == place.start();
        String before = text.substring(Math.max(0, place.start() - WINDOW), place.start());
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + WINDOW));
        return !begins && !WHERE.matcher(before).find()
                || words.patterns().afterPassing().matcher(after).find();
    }

    /** Whether a place is one of several, or where somebody comes from or goes to. */
    boolean isListed(Span place) {
        String text = article.text();
        String before = text.substring(Math.max(0, place.start() - WINDOW), place.start());
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + WINDOW));
        return words.patterns().afterPassing().matcher(after).find() || words.ends(Sense.BEFORE_PASSING, before);
    }

    /** Whether a project that may be anywhere is called by a place. */
    boolean isOfProject(Span place) {
        String text = article.text();
        return PROJECT.matcher(text.substring(place.end(), Math.min(text.length(), place.end() + LONGEST_PROJECT)))
                .find();
    }
}
