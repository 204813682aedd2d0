package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/**
 * Tells where building something is only what a phrase speaks of, as an aim, a task or the matter of a paper, and not
 * told to be done: 以|建设A园|为目标, 对|加快建设A园|具有重要意义, 落实|加快建设A园|的部署. Immutable.
 */
final class StepAims {

    /** What makes the verb after it a means or an aim: 以, but not 以国企为主体. */
    private static final Pattern TAKEN_AS = Pattern.compile("(?:以|把|将)[^,。;以把将为]{0,30}$");

    private static final Pattern GOOD_FOR = Pattern.compile("[对为给于](?:[^,。;对为]{0,16})$");

    private final Pattern taken;
    private final Pattern matter;
    private final Pattern worth;

    StepAims(SenseTable<StepWord> words) {
        this.taken = words.pattern("[^,。;]{0,12}?作?为@aimed{0,2}@aim");
        this.matter = words.pattern("(?:等)?(?:(?:的|这一|这个|这项)@aimed{0,2}@aim|@aimed{0,2}@aim(?=$|[的,。;、和及与中上下]))");
        this.worth = words.pattern("(?:等)?[^,。;]{0,4}?@worth");
    }

    /** Whether the things that stand after a step are only meant to be built by what the words around them speak of. */
    boolean isOnlyMeant(Sighting sighting, List<Span> items) {
        int verb = sighting.match().anchor().start();
        if (items.isEmpty() || items.get(0).start() < verb) {
            return false;
        }
        String before = sighting.text(sighting.clauseUpTo(verb));
        int end = items.get(items.size() - 1).end();
        String rest = sighting.text(new Span(
                end, Math.max(end, sighting.sentence().clauseAt(end - 1).end())));
        return matter.matcher(rest).lookingAt()
                || TAKEN_AS.matcher(before).find() && taken.matcher(rest).lookingAt()
                || GOOD_FOR.matcher(before).find() && worth.matcher(rest).lookingAt();
    }
}
