package org.industryfacts.engine.partnership;

import org.industryfacts.engine.lexicon.SenseTable;

/** The words of {@code party-words.tsv}. */
final class PartyWords {

    /** What a word is to those who work together. */
    enum Kind {
        /** Parts those of one side: 、. */
        AND,
        /** Parts one side from the other: 与. */
        WITH,
        /** Stands beside them and says only how or when: 还, 正式, 三方. */
        BESIDE,
        /** Ends what names nobody: 企业, 项目. */
        UNNAMED,
        /** Names nobody alone, but may end a name: 公司, 大学. */
        BARE,
        /** What parties are urged by to do what they do not do yet: 推动. */
        URGES,
        /** Begins what an agreement is about, before its object: 就, 围绕. */
        ABOUT,
        /** Ends what something that is made together is called: 投入使用. */
        BREAKS,
        /** Says nothing of what an agreement is about: 战略, 框架. */
        EMPTY,
        /** Stands between a group and the firm of it that is a party: 旗下. */
        OWNS
    }

    private final SenseTable<Kind> kinds = SenseTable.load(Kind.class, "party-words.tsv");

    boolean is(Kind kind, String word) {
        return kinds.is(kind, word);
    }

    /** Whether a phrase names nobody: it is or ends with a common word for organisations or people. */
    boolean isUnnamed(String phrase) {
        return is(Kind.BARE, phrase)
                || is(Kind.BESIDE, phrase)
                || is(Kind.EMPTY, phrase)
                || kinds.ends(Kind.UNNAMED, phrase);
    }
}
