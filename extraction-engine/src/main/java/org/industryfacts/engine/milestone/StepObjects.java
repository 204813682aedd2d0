package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Tells words for a step that have another object than what was read, or one that is only counted. */
final class StepObjects {

    private static final Pattern CAPACITY = Pattern.compile("(年产|总投资|投资|装机|占地|处理|可容纳)$");

    private StepObjects() {}

    /** Whether what stands before the verb is who does it (光谷集中开工27个项目), or things are only counted (建成平台3个). */
    static boolean taken(Sighting sighting, List<Span> items) {
        int end = sighting.match().anchor().end();
        boolean before = items.isEmpty()
                || items.get(0).start() < sighting.match().anchor().start();
        if (!before) {
            return isCounted(sighting, items);
        }
        Optional<Token> next = next(sighting, end);
        return sighting.match().span().end() == end
                && next.filter(token -> token instanceof QuantityToken
                                || token instanceof NameToken
                                || token instanceof WordToken word
                                        && (items.isEmpty() && word.word().nominal()
                                                || sighting.text(word.span()).equals("对")))
                        .isPresent();
    }

    private static Optional<Token> next(Sighting sighting, int position) {
        return sighting.sentence().tokensIn(new Span(position, position + 1)).stream()
                .findFirst();
    }

    /** Whether a number of things of a sort stands beside the single phrase. */
    private static boolean isCounted(Sighting sighting, List<Span> items) {
        Span item = items.get(0);
        Optional<Token> count = next(sighting, item.start() - 1).filter(StepObjects::isCount);
        boolean capacity = count.isPresent()
                && CAPACITY.matcher(sighting.text(new Span(
                                sighting.match().anchor().start(),
                                count.get().span().start())))
                        .find();
        return items.size() == 1
                && (next(sighting, item.end()).filter(StepObjects::isCount).isPresent()
                        || count.isPresent() && !capacity);
    }

    static boolean isCount(Token token) {
        return token instanceof QuantityToken quantity
                && quantity.quantity().unit().equals("count");
    }
}
