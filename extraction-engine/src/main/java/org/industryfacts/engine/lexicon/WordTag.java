package org.industryfacts.engine.lexicon;

import org.jspecify.annotations.Nullable;

/** The tags of the word lists, coarse after the PKU tag set; each is written in lower case. */
enum WordTag {
    N(WordClass.NOUN, true),
    V(WordClass.VERB, false),
    VN(WordClass.VERBAL_NOUN, true),
    A(WordClass.ADJECTIVE, false),
    /** An adjective that only modifies nouns: 大型, 新型. */
    B(WordClass.ADJECTIVE, true),
    D(WordClass.ADVERB, false),
    P(WordClass.PREPOSITION, false),
    C(WordClass.CONJUNCTION, false),
    U(WordClass.AUXILIARY, false),
    R(WordClass.PRONOUN, false),
    M(WordClass.NUMERAL, false),
    Q(WordClass.CLASSIFIER, false),
    T(WordClass.TIME, false),
    F(WordClass.LOCALISER, false),
    NZ(WordClass.NAME, true),
    X(WordClass.OTHER, false);

    final WordClass wordClass;
    final boolean nominal;

    WordTag(WordClass wordClass, boolean nominal) {
        this.wordClass = wordClass;
        this.nominal = nominal;
    }

    /** The tag that is written as {@code code}; null where there is none. */
    static @Nullable WordTag of(String code) {
        return switch (code) {
            case "n" -> N;
            case "v" -> V;
            case "vn" -> VN;
            case "a" -> A;
            case "b" -> B;
            case "d" -> D;
            case "p" -> P;
            case "c" -> C;
            case "u" -> U;
            case "r" -> R;
            case "m" -> M;
            case "q" -> Q;
            case "t" -> T;
            case "f" -> F;
            case "nz" -> NZ;
            case "x" -> X;
            default -> null;
        };
    }
}
