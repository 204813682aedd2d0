package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Whose 我们 is in what a person says: the organisation that the sentence, the next or one shortly before names with the
 * post.
 */
final class Speakers {

    private static final List<String> WE = List.of("我们", "我公司", "我司");
    private static final int FARTHEST_BACK = 3;

    private Speakers() {}

    /** The organisation of whoever says 我们 in the words before a position. */
    static Optional<Subject> of(Sighting sighting, int position) {
        Span clause = sighting.sentence().clauseAt(position);
        String said = sighting.text(new Span(clause.start(), Math.max(clause.start(), position)));
        if (WE.stream().noneMatch(said::contains)) {
            return Optional.empty();
        }
        int last = sighting.article().sentences().size() - 1;
        int index = sighting.index();
        return Stream.concat(
                        IntStream.of(index, Math.min(last, index + 1)).boxed(),
                        IntStream.rangeClosed(1, FARTHEST_BACK).mapToObj(back -> index - back))
                .filter(sentence -> sentence >= 0)
                .flatMap(sentence -> in(sighting, sentence).stream())
                .findFirst();
    }

    /** The organisation that stands with its post before a person: 砺原半导体总裁卓明远. */
    private static Optional<Subject> in(Sighting sighting, int sentence) {
        List<Token> tokens = sighting.article().sentences().get(sentence).tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i) instanceof NameToken name
                    && name.name().kind().isOrganization()
                    && tokens.get(i + 1) instanceof PostToken
                    && tokens.get(i + 2) instanceof PersonToken) {
                return Optional.of(sighting.scopes().subjects().of(sentence, name.span()));
            }
        }
        return Optional.empty();
    }
}
