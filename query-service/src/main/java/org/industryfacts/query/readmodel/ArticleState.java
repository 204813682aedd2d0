package org.industryfacts.query.readmodel;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;

/** How far an article has come. */
public enum ArticleState implements Coded {
    /** Accepted; the outcome for this text is not known yet. */
    SUBMITTED("submitted"),
    /** Read; the facts that are asserted belong to this text. */
    EXTRACTED("extracted"),
    /** Cannot be read. */
    FAILED("failed"),
    /** Taken back. */
    WITHDRAWN("withdrawn");

    private final String code;

    ArticleState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The newest of text, outcome and withdrawal decides; an outcome counts when it is that of the text which is here.
     */
    static ArticleState of(ArticleEntity article) {
        long text = place(article.textOffset);
        long outcome = place(article.outcomeOffset);
        long withdrawal = place(article.withdrawnOffset);
        if (withdrawal > text && withdrawal > outcome) {
            return WITHDRAWN;
        }
        boolean concludes = outcome >= text && outcome > withdrawal;
        if (article.outcome != null && concludes && article.isReadAsItStands()) {
            return Coded.of(ArticleState.class, article.outcome);
        }
        return SUBMITTED;
    }

    private static long place(@Nullable Long offset) {
        return offset == null ? -1 : offset;
    }
}
