package org.industryfacts.engine.ranking;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** The words of {@code ranking-words.tsv}. */
final class RankingWords {

    /** What a word is to a ranking. */
    enum Kind {
        /** Those that places are held among. */
        AMONG,
        /** Those too, who may hold one themselves: 我国, 全市. */
        HOME,
        BETWEEN,
        LIST,
        OWN,
        CLASS,
        DOES,
        /** Is ahead of all: 领跑. */
        LEADS,
        /** Says that somebody is or has what is the greatest: 成为, 拥有. */
        IS,
        MAKES,
        /** Says that somebody is not what follows: 并非. */
        DENIES,
        /** Ends what may hold a place: 集团. */
        HOLDER,
        /** Ends what a place is called besides its name: 小城. */
        BYNAME,
        /** Ends what holds places itself, not the place that it is in: 产业集群. */
        THING,
        /** Ends what is no thing of its own: 优势. */
        VAGUE,
        /** The country, which holds no place in itself. */
        NATION,
        /** May stand between those that a place is among and 最大: 引进的. */
        SET,
        /** Stands between the items of a list, or after the last. */
        JOINER,
        /** What 连续 counts: 连续3年. */
        PERIOD,
        /** Stands before somebody that is compared with others, and so is none of those: 高于. */
        COMPARED,
        /** No name of what is the greatest holds such a word: 落户. */
        NO_THING,
        /** Stands between somebody and what is the greatest of its own: 旗下. */
        WITHIN,
        /** Points to somebody named before: 该. */
        POINTS,
        /** Sums up those before it: 分别. */
        EACH,
        /** What a list is called that says nothing of what is measured: 排名. */
        BARE_LIST,
        /** Measures nothing without what an earlier clause does: 增速. */
        BARE,
        /** Says of what a clause begins with who it is: 当属. */
        EQUATES,
        /** Says where something is: 位于. */
        LIES,
        /** Ends what a place is that things come from: 产地. */
        ORIGIN,
        /** Ends words for a spot near another: 不远处. */
        SPOT,
        /** Introduces what the subject of the next clause is: 作为. */
        AS,
        /** Goes to whom the next clauses tell of, or is who does: 记者, 走进. */
        VISITS,
        /** Sums up several that are measured: 指标. */
        SUM,
        /** Leads to what is measured, in a clause of its own: 论. */
        ABOUT,
        /** Ends what is measured: 产量. */
        MEASURE,
        /** What a clause begins with that compares whoever is spoken of with those ahead of it: 仅次于. */
        NEXT_TO,
        /** Says that somebody moves from the place before it: 上升. */
        MOVES
    }

    private final SenseTable<Kind> kinds = SenseTable.load(Kind.class, "ranking-words.tsv");

    /** Whether a word is one for those that a place is among, or for all of them: 各区. */
    boolean isClass(String word) {
        return is(Kind.CLASS, word) || word.startsWith("各");
    }

    /** Whether a word may stand between those and 最大, to say which of them are meant or since when: 引进的, 历史上. */
    boolean isSet(String word) {
        return is(Kind.SET, word) || isHistory(word);
    }

    /** Whether a word says that all of a history is looked at: 史上, 发展史. */
    static boolean isHistory(String word) {
        return word.contains("史");
    }

    /** Whether a word says among whom. */
    boolean isAmong(String word) {
        return is(Kind.AMONG, word) || is(Kind.HOME, word);
    }

    /** Whether a word stands for whoever is spoken of: 公司, 全市. */
    boolean isOwn(String word) {
        return is(Kind.OWN, word) || is(Kind.HOME, word);
    }

    /** Whether a word ends as what may hold a place does. */
    boolean endsHolder(String word) {
        return kinds.ends(Kind.HOLDER, word);
    }

    /** Whether a phrase is what a place is called besides its name: 山中小城. */
    boolean endsByname(String phrase) {
        return kinds.ends(Kind.BYNAME, phrase);
    }

    /** Whether a phrase ends as places are called that things come from. */
    boolean endsOrigin(String phrase) {
        return kinds.ends(Kind.ORIGIN, phrase);
    }

    /** Whether a word is one for a spot near another. */
    boolean endsSpot(String word) {
        return kinds.ends(Kind.SPOT, word);
    }

    /** Whether a phrase ends as what holds places itself. */
    boolean endsThing(String phrase) {
        return kinds.ends(Kind.THING, phrase);
    }

    /** Whether a phrase ends in what is no thing of its own: 问题, 优势. */
    boolean endsVague(String phrase) {
        return kinds.ends(Kind.VAGUE, phrase);
    }

    /** Whether a word ends as what is measured does: 产量, 规模. */
    boolean endsMeasure(String word) {
        return kinds.ends(Kind.MEASURE, word);
    }

    /** Whether a word ends as lists are called: 百强榜. */
    boolean endsList(String word) {
        return kinds.ends(Kind.LIST, word);
    }

    /** A pattern over the words of kinds; see {@link SenseTable#pattern}. */
    Pattern pattern(String shape) {
        return kinds.pattern(shape);
    }

    /** Whether a token may stand before whom a clause begins with: a time, an adverb, 都. */
    boolean isOpening(SentenceReading sentence, Token token) {
        return token instanceof TimeToken
                || is(Kind.BETWEEN, token.of(sentence.text()))
                || token instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case ADVERB, PUNCTUATION -> true;
                            default -> false;
                        };
    }

    boolean is(Kind kind, @Nullable String word) {
        return kinds.is(kind, word);
    }
}
