package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.text.Span;

/**
 * Spots the words that may mean places. At each position the longest one holds; none begins within another. Immutable,
 * safe to share between threads.
 */
final class Gazetteer {

    /** Names from this length on do not come about by chance. */
    private static final int LONG_NAME = 4;

    private final WordTable<Entry> words;
    private final WordBoundaries boundaries;
    private final ZoneNames zones;

    Gazetteer(WordTable<Entry> words, WordBoundaries boundaries, ZoneNames zones) {
        this.words = words;
        this.boundaries = boundaries;
        this.zones = zones;
    }

    /** The names of places and the words that refer to them, in the order of the text. */
    List<Sighting> sightings(String text) {
        List<Sighting> sightings = new ArrayList<>();
        int read = 0;
        for (int i = 0; i < text.length(); ) {
            WordTable.Match<Entry> match = longest(text, i, read);
            if (match == null) {
                i++;
                continue;
            }
            Sighting sighting = sighting(text, i, match);
            if (sighting != null) {
                sightings.add(sighting);
            }
            i = match.end();
            read = i;
        }
        return sightings;
    }

    private @Nullable Sighting sighting(String text, int start, WordTable.Match<Entry> match) {
        if (!(match.value() instanceof Entry.Phrase phrase)) {
            return new Sighting(new Span(start, match.end()), match.value(), false);
        }
        if (phrase.placeLength() == 0) {
            return null;
        }
        int end = start + phrase.placeLength();
        WordTable.Match<Entry> place = words.longest(text, start, end);
        return place == null ? null : new Sighting(new Span(start, place.end()), place.value(), true);
    }

    /**
     * The longest word that begins at {@code start} and is not only a chance of its neighbours.
     *
     * @param read where the word before it ends
     */
    private WordTable.@Nullable Match<Entry> longest(String text, int start, int read) {
        WordTable.Match<Entry> match = words.longest(text, start);
        while (match != null && !stands(text, start, read, match)) {
            match = words.longest(text, start, match.end() - 1);
        }
        return match;
    }

    private boolean stands(String text, int start, int read, WordTable.Match<Entry> match) {
        if (match.value() instanceof Entry.Phrase) {
            return true;
        }
        Span span = new Span(start, match.end());
        if (match.value() instanceof Entry.Name name
                && name.trust() == Trust.NEVER
                && !zones.isDevelopmentZoneAt(text, span.end())) {
            return false;
        }
        return !cutsPhrase(text, span)
                && (span.length() >= LONG_NAME
                        || !boundaries.cross(text, span, read, match.value().cost()));
    }

    /** Whether the last character of a name begins a phrase: in 成都市场, 成都市 does not stand. */
    private boolean cutsPhrase(String text, Span span) {
        WordTable.Match<Entry> across = words.longest(text, span.end() - 1);
        return across != null && across.end() > span.end() && across.value() instanceof Entry.Phrase;
    }
}
