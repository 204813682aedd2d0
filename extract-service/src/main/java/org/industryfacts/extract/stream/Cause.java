package org.industryfacts.extract.stream;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.FactEvent;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;

/**
 * The event that others follow from. They take its time, its record's place and ids made from its own, so that the same
 * cause and engine always give the same events.
 */
record Cause(Envelope<Event> article, Origin origin, String engineVersion) {

    private static final String SOURCE = "/extract-service";

    /** That the article asserts a fact. */
    Envelope<FactEvent> assertion(FactAsserted event) {
        return followedBy(event.fact().factId().toString(), event);
    }

    /** What an article has one of: how its reading ended. */
    Envelope<FactEvent> closing(FactEvent event) {
        return followedBy(event.type().code(), event);
    }

    private Envelope<FactEvent> followedBy(String what, FactEvent event) {
        String id = Envelope.derivedId(article.id(), what, engineVersion);
        return new Envelope<>(id, SOURCE, article.time(), origin, event);
    }
}
