package org.industryfacts.engine.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Finds the places between 在 and a verb of setting up, over commas too: 在美国、韩国,国内张家港、厦门等地设有分公司. */
final class Branches {

    private static final int FARTHEST = 60;
    private static final Set<String> SEPARATORS = Set.of("、", ",", "和", "及", "与", "以及");
    private static final Set<String> ENDS = Set.of("等", "等地", "两地", "三地", "各地", "都", "均", "也", "已", "分别");

    private Branches() {}

    /** Where the 在 stands that governs the places; the anchor where there is none. */
    static int start(Sighting sighting) {
        List<Token> tokens = governed(sighting);
        return tokens.isEmpty()
                ? sighting.match().anchor().start()
                : tokens.get(0).span().start() - 1;
    }

    /** The places in which an organisation has its branches: those that the rule kept, else all between 在 and the verb. */
    static List<Subject> of(Sighting sighting, Sites sites) {
        List<Span> kept = sighting.match().items("place");
        List<Span> items = kept.isEmpty() ? before(sighting) : kept;
        return items.stream()
                .filter(item -> isPlace(sighting.sentence().tokensIn(item)) && !Sites.isWhole(sighting.text(item)))
                .map(item -> sites.branch(sighting, item))
                .toList();
    }

    /** Whether it begins as a place does, and nothing is done in it: not 临港新片区|打造|生产基地. */
    private static boolean isPlace(List<Token> tokens) {
        return tokens.get(0) instanceof PlaceToken
                && tokens.stream()
                        .noneMatch(token -> token instanceof WordToken word
                                && word.span().length() > 1
                                && word.word().wordClass() == WordClass.VERB);
    }

    /** The places, each as far as it is written. */
    private static List<Span> before(Sighting sighting) {
        List<Span> places = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        for (Token token : governed(sighting)) {
            String word = sighting.word(token);
            if (token instanceof WordToken && ENDS.contains(word)) {
                break;
            }
            if (token instanceof WordToken && SEPARATORS.contains(word)) {
                add(places, item);
                item = new ArrayList<>();
            } else {
                item.add(token);
            }
        }
        add(places, item);
        return places;
    }

    private static void add(List<Span> places, List<Token> item) {
        if (!item.isEmpty()) {
            places.add(new Span(
                    item.get(0).span().start(), item.get(item.size() - 1).span().end()));
        }
    }

    /** The tokens between the last 在 before the anchor and the anchor. */
    private static List<Token> governed(Sighting sighting) {
        int anchor = sighting.match().anchor().start();
        int begin = Math.max(sighting.sentence().span().start(), anchor - FARTHEST);
        List<Token> tokens = sighting.sentence().tokensIn(new Span(begin, anchor));
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof WordToken
                    && sighting.word(tokens.get(i)).equals("在")) {
                return tokens.subList(i + 1, tokens.size());
            }
        }
        return List.of();
    }
}
