package org.industryfacts.engine.grammar;

import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One step of a pattern. */
public sealed interface Element {

    /** One of some words, the longest first; kept where it has a name. */
    record Literal(Alternatives words, @Nullable String name) implements Element {
        Literal(List<String> words, @Nullable String name) {
            this(Alternatives.of(new LinkedHashSet<>(words)), name);
        }
    }

    /** The noun phrase at this place, kept under a name: the longest after which the rest of the pattern still fits. */
    record Phrase(String name) implements Element {}

    /** The list of noun phrases at this place, of one or more, kept under a name: A、B和C等项目. */
    record Listing(String name) implements Element {}

    /** A mention of a kind at this place; kept where it has a name. */
    record Mention(MentionKind kind, @Nullable String name) implements Element {}

    /** What the rule is about, from which a match begins. */
    sealed interface Anchor extends Element {}

    /** A mention that the rule is about. */
    record MentionAnchor(MentionKind kind) implements Anchor {}

    /**
     * A word that the rule is about.
     *
     * @param words any of these, the longest first
     */
    record WordAnchor(List<String> words) implements Anchor {}

    /** All words at this place that say only how, when or where: 已于2023年底正式; none is enough. */
    record Adverbials() implements Element {}

    /** Up to so many words of any kind, but no mark of punctuation and no quantity. */
    record Gap(int words) implements Element {}

    /**
     * All words up to the last 的 of a description, over 、 but no other mark and no quantity: 由龙头企业牵头、多家单位参与的. It stands after
     * an anchor only.
     */
    record Description() implements Element {}

    /** A place where none of some words stands; it takes no characters. */
    record Absent(Alternatives words) implements Element {}

    /** An element that may be absent; tried first as present. */
    record Optional(Element element) implements Element {}
}
