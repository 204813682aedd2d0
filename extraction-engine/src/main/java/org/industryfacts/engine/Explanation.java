package org.industryfacts.engine;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.page.LineKind;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Period;

/**
 * The facts of a submission with everything that led to them. All positions are Unicode code points of the submitted
 * content, end exclusive.
 *
 * @param facts in the order of the articles, within each in that of the text
 * @param derivations one for each fact, in the same order
 * @param articles what the cleaning left, one for each article on the page
 * @param repairs what the cleaning changed and left out, in the order of the text
 * @param mentions what was recognised in the articles, in the order of the submitted text
 */
public record Explanation(
        List<Fact> facts,
        List<Derivation> derivations,
        List<CleanedArticle> articles,
        List<Repair> repairs,
        List<Mention> mentions) {

    /** An article without its headline; the headline is null where the page holds one article. */
    public record CleanedArticle(@Nullable String headline, String text) {}

    /**
     * A change that the cleaning made, or something that it left out.
     *
     * @param kind which filter made it, {@code byte-shift} or {@code width} for example, or what was left out as no
     *     part of an article: the code of a {@link LineKind}
     * @param before the characters as submitted
     * @param after what stands for them in the cleaned text; may be empty
     */
    public record Repair(int start, int end, String kind, String before, String after) {}

    /**
     * Something that was recognised.
     *
     * @param text as submitted
     * @param kind {@code quantity}, {@code time}, {@code place}, {@code person}, {@code organization}, {@code park},
     *     {@code platform} or {@code project}
     * @param id of what is named, where known
     * @param quantity what a quantity says
     * @param period what a time says, where it could be resolved
     */
    public record Mention(
            int start,
            int end,
            String text,
            String kind,
            @Nullable String id,
            @Nullable Quantity quantity,
            @Nullable Period period) {}

    /** What a quantity says, in the canonical unit. */
    public record Quantity(
            BigDecimal value,
            @Nullable BigDecimal valueMax,
            String unit,
            @Nullable String counter,
            Comparator comparator) {}

    /** The steps that led to a fact, outermost rule first. */
    public record Derivation(List<Step> steps) {}

    /** A rule, and the characters that it read. */
    public record Step(String rule, int start, int end, String text) {}
}
