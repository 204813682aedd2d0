package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * Spots the words that may mean places. At each position the longest one holds; none begins within another. Immutable,
 * safe to share between threads.
 */
final class Gazetteer {

    private final NameTrie<Entry> words;

    Gazetteer(NameTrie<Entry> words) {
        this.words = words;
    }

    /** The names of places and the words that refer to them, in the order of the text. */
    List<Sighting> sightings(String text) {
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            NameTrie.Match<Entry> match = longest(text, i);
            if (match == null) {
                i++;
                continue;
            }
            Sighting sighting = sighting(text, i, match);
            if (sighting != null) {
                sightings.add(sighting);
            }
            i = match.end();
        }
        return sightings;
    }

    private @Nullable Sighting sighting(String text, int start, NameTrie.Match<Entry> match) {
        if (!(match.value() instanceof Entry.Phrase phrase)) {
            return new Sighting(new Span(start, match.end()), match.value(), false);
        }
        if (phrase.placeLength() == 0) {
            return null;
        }
        int end = start + phrase.placeLength();
        NameTrie.Match<Entry> place = words.longest(text, start, end);
        return place == null ? null : new Sighting(new Span(start, place.end()), place.value(), true);
    }

    /** The longest word that does not cut another one in two with its last character: in 成都市场, 成都. */
    private NameTrie.@Nullable Match<Entry> longest(String text, int start) {
        NameTrie.Match<Entry> match = words.longest(text, start);
        while (match != null && !(match.value() instanceof Entry.Phrase) && cutsPhrase(text, start, match.end())) {
            match = words.longest(text, start, match.end() - 1);
        }
        return match;
    }

    private boolean cutsPhrase(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        NameTrie.Match<Entry> across = words.longest(text, end - 1);
        return across != null && across.end() > end && across.value() instanceof Entry.Phrase;
    }
}
