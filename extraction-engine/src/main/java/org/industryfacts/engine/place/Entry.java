package org.industryfacts.engine.place;

import java.util.List;

/** What a word of the gazetteer stands for. */
sealed interface Entry {

    /** The name of a place, with everything that it may mean, the highest level first. */
    record Name(List<Referent> referents, Trust trust) implements Entry {
        public Name {
            referents = List.copyOf(referents);
        }
    }

    /** A word that refers to a place named before. */
    record Reference(AnaphorSense sense, boolean bound) implements Entry {}

    /** A word that is no place, so that none is seen in it but the one that it begins with. */
    record Phrase(int placeLength) implements Entry {}
}
