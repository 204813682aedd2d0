package org.industryfacts.engine.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Reads the posts that stand before the name of a person: 创新中心主任、中国工程院院士陆军. */
final class Holdings {

    private static final Set<String> JOINERS = Set.of("、", ",", "兼", "和");

    private final SentenceReading sentence;
    private final Employers employers;
    private final Titles titles;

    Holdings(SentenceReading sentence, Employers employers, Titles titles) {
        this.sentence = sentence;
        this.employers = employers;
        this.titles = titles;
    }

    /** Leaders of the country and those who made the article hold no post that is a fact. */
    private static boolean isFact(Sense sense) {
        return switch (sense) {
            case POST, REGION, MEMBER, FREE -> true;
            case LEADER, CREDIT -> false;
        };
    }

    /** The posts of the person whose name begins at this position, in the order of the text. */
    List<Holding> before(int position) {
        List<Token> tokens = sentence.tokens();
        int end = 0;
        while (end < tokens.size() && tokens.get(end).span().start() < position) {
            end++;
        }
        int post = inherited(tokens, end - 1);
        List<Holding> holdings = new ArrayList<>();
        while (post >= 0 && tokens.get(post) instanceof PostToken token && isFact(token.sense())) {
            Optional<Subject> beside = beside(post);
            holdings.add(holding(token, beside));
            int before = post - (beside.isPresent() ? 2 : 1);
            boolean more = before > 0
                    && JOINERS.contains(tokens.get(before).span().of(sentence.text()))
                    && tokens.get(before - 1) instanceof PostToken;
            post = more ? before - 1 : -1;
        }
        Collections.reverse(holdings);
        return holdings;
    }

    /** Past the persons that stand in a row before this one: 院士A、B. */
    private int inherited(List<Token> tokens, int before) {
        int index = before;
        while (index > 0
                && tokens.get(index).span().of(sentence.text()).equals("、")
                && tokens.get(index - 1) instanceof PersonToken) {
            index -= 2;
        }
        return index;
    }

    /** A post with whose it is. */
    Holding holding(PostToken post, Optional<Subject> beside) {
        String title = post.span().of(sentence.text()).strip();
        if (post.sense() == Sense.FREE) {
            return new Holding(post.span(), title, beside.orElse(null));
        }
        Optional<Integer> named = beside.isPresent() ? Optional.empty() : titles.organization(title);
        if (named.isPresent()) {
            Span organization = new Span(post.span().start(), post.span().start() + named.get());
            return new Holding(post.span(), title.substring(named.get()), employers.described(organization));
        }
        Optional<Subject> at = beside.or(() -> employers.of(post.span(), post.sense()));
        int start =
                beside.map(subject -> subject.span().start()).orElse(post.span().start());
        return new Holding(
                new Span(start, post.span().end()), employers.withCommittee(post.span(), title), at.orElse(null));
    }

    /** The post that a rule kept; none where it is no fact. */
    Optional<Holding> kept(Span span, Optional<Subject> at) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int index = i;
            if (tokens.get(i) instanceof PostToken post && post.span().equals(span) && isFact(post.sense())) {
                Optional<Subject> named = at.or(() -> beside(index)).or(() -> employers.subject(post));
                return Optional.of(holding(post, named));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> beside(int post) {
        List<Token> tokens = sentence.tokens();
        boolean named =
                post > 0 && (tokens.get(post - 1) instanceof NameToken || tokens.get(post - 1) instanceof PlaceToken);
        return named ? employers.named(tokens.get(post - 1).span()) : Optional.empty();
    }
}
