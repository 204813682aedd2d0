package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.person.Posts;
import org.industryfacts.engine.person.Posts.Post;
import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Puts together what persons are called by, in sentences that name some: the word for the post with what stands before
 * it (市场开发部部长, 首席算法科学家), posts in a row as one (党工委委员、管委会副主任). Immutable and safe to share between threads.
 */
final class PostFinder {

    private static final int MOST_TOKENS = 8;
    /** After these comes what the post is held at: 该研究院院长. */
    private static final Set<String> POINTERS = Set.of("该", "本", "我");

    private static final Set<String> JOINERS = Set.of("、", "兼", "和", "及");

    private final Posts posts;
    private final Set<String> stops;
    private final FirmTails firms;

    PostFinder(Posts posts, Set<String> stops, FirmTails firms) {
        this.posts = posts;
        this.stops = stops;
        this.firms = firms;
    }

    /** The tokens of a sentence with its posts put together; the same tokens where nobody is named. */
    List<Token> withPosts(String text, List<Token> tokens) {
        if (tokens.stream().noneMatch(PersonToken.class::isInstance)) {
            return tokens;
        }
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            out.add(token);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (isBlank(text, token)) {
                joinBlank(out, next);
            } else if (token instanceof WordToken word && !word.isMark() && !isNoun(next)) {
                posts.endingAt(text, word.span().end())
                        .filter(post ->
                                post.span().start() >= tokens.get(0).span().start())
                        .ifPresent(post -> join(text, out, post));
            }
        }
        return out;
    }

    private static boolean isNoun(@Nullable Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.NOUN || word.word().wordClass() == WordClass.NAME);
    }

    /** 总经理 何伟: a blank between post and person belongs to the post. */
    private static void joinBlank(List<Token> out, @Nullable Token next) {
        if (next instanceof PersonToken && out.size() > 1 && out.get(out.size() - 2) instanceof PostToken post) {
            replace(out, out.size() - 2, post.sense());
        }
    }

    private static boolean isBlank(String text, Token token) {
        return token.of(text).isBlank();
    }

    private void join(String text, List<Token> out, Post post) {
        int first = out.size() - 1;
        while (first > 0
                && out.get(first).span().start() > post.span().start()
                && out.get(first - 1) instanceof WordToken) {
            first--;
        }
        int end = out.size();
        while (first > 0 && end - first < MOST_TOKENS && canStand(text, out.get(first - 1))) {
            first--;
        }
        first = overBrand(text, out, first);
        if (first > 0 && first + 1 < end && POINTERS.contains(out.get(first - 1).of(text))) {
            first++;
        }
        replace(out, first, post.sense());
        int before = out.size() - 2;
        boolean row = before > 0
                && JOINERS.contains(out.get(before).of(text))
                && out.get(before - 1) instanceof PostToken earlier
                && joins(earlier.sense(), post.sense());
        if (row) {
            replace(out, before - 1, post.sense());
        }
    }

    /** Past the brand of a firm whose name goes on with a common word: 恒立液压, 兴业证券. */
    private int overBrand(String text, List<Token> tokens, int first) {
        boolean tail = first > 0
                && firms.isTail(tokens.get(first).of(text))
                && tokens.get(first - 1) instanceof WordToken word
                && !word.isMark()
                && !stops.contains(word.of(text));
        if (!tail) {
            return first;
        }
        boolean single = tokens.get(first - 1).span().length() == 1;
        boolean pair = single
                && first > 1
                && tokens.get(first - 2) instanceof WordToken other
                && other.span().length() == 1
                && !other.isMark();
        return single ? pair ? first - 2 : first : first - 1;
    }

    /** An academician is so at the academy, whatever else he is elsewhere. */
    private static boolean joins(Sense one, Sense other) {
        return one != Sense.MEMBER && other != Sense.MEMBER;
    }

    private static void replace(List<Token> out, int first, Sense sense) {
        Span span = new Span(
                out.get(first).span().start(), out.get(out.size() - 1).span().end());
        out.subList(first, out.size()).clear();
        out.add(new PostToken(span, sense));
    }

    private boolean canStand(String text, Token token) {
        if (token instanceof PlaceToken place) {
            return place.place().kind() == PlaceMention.Kind.AREA;
        }
        if (!(token instanceof WordToken word) || word.isMark() || stops.contains(word.of(text))) {
            return false;
        }
        return switch (word.word().wordClass()) {
            case NOUN, VERBAL_NOUN, ADJECTIVE, NAME, CLASSIFIER, NUMERAL, OTHER -> true;
            case VERB -> word.word().nominal();
            default -> false;
        };
    }
}
