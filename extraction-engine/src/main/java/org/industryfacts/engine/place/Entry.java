package org.industryfacts.engine.place;

import java.util.List;

import org.industryfacts.region.Region;

/** What a word of the gazetteer stands for. */
sealed interface Entry {

    /** How improbable it is in a text, in thousandths of a nat; about what a word of that frequency costs. */
    int cost();

    /** The name of a place, with everything that it may mean, the highest level first. */
    record Name(List<Referent> referents, Trust trust) implements Entry {
        public Name {
            referents = List.copyOf(referents);
        }

        @Override
        public int cost() {
            Region.Level level = referents.get(0).level();
            if (level == null) {
                return 10_000;
            }
            return switch (level) {
                case PROVINCE -> 8_000;
                case PREFECTURE -> 9_500;
                case COUNTY -> 11_500;
            };
        }
    }

    /** A word that refers to a place named before. */
    record Reference(AnaphorSense sense, boolean bound) implements Entry {
        @Override
        public int cost() {
            return 9_000;
        }
    }

    /** A word that is no place, so that none is seen in it but the one that it begins with. */
    record Phrase(int placeLength) implements Entry {
        @Override
        public int cost() {
            return 0;
        }
    }
}
