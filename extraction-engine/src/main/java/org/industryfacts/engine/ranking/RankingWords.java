package org.industryfacts.engine.ranking;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.SenseTable;

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
        /** Ends what may hold a place: 集团. */
        HOLDER,
        /** Ends what is no thing of its own: 优势. */
        VAGUE,
        /** The country, which holds no place in itself. */
        NATION,
        /** May stand between those that a place is among and 最大: 引进的. */
        SET
    }

    private static final Pattern MEASURE = Pattern.compile(
            "(?:[量率额数值比度积长]|规模|收入|水平|利润|税收|投资|成本|价格|订单|份额|速|幅|实力|能力|竞争力|总量|增量|人口|产能|指标|得分|排名|评价|考核|考评|出口|进口|产销|销售|装机|保有|密度|程度|强度|产值|营收|效益)$");

    private final SenseTable<Kind> kinds = SenseTable.load(Kind.class, "ranking-words.tsv");

    /** Whether a word is one for those that a place is among, or for all of them: 各区. */
    boolean isClass(String word) {
        return is(Kind.CLASS, word) || word.startsWith("各");
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

    /** Whether a phrase ends in what is no thing of its own: 问题, 优势. */
    boolean endsVague(String phrase) {
        return kinds.ends(Kind.VAGUE, phrase);
    }

    /** Whether a word ends as what is measured does: 产量, 规模. */
    boolean endsMeasure(String word) {
        return MEASURE.matcher(word).find();
    }

    boolean is(Kind kind, @Nullable String word) {
        return kinds.is(kind, word);
    }
}
