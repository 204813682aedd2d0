package org.industryfacts.engine.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * Tries rules at an anchor: the elements on each side in turn, with backtracking over what is optional. The steps of a
 * trial are bounded by the pattern, not by the text: an element has one way to match, or as many as its gap has words.
 */
public final class RuleMatcher {

    private final Ground ground;

    public RuleMatcher(Ground ground) {
        this.ground = ground;
    }

    /** The first of {@code rules} that matches with its anchor on {@code anchor}. */
    public Optional<RuleMatch> first(List<Rule> rules, Span anchor) {
        for (Rule rule : rules) {
            Optional<RuleMatch> match = match(rule, anchor);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The match of one rule with its anchor on {@code anchor}. */
    public Optional<RuleMatch> match(Rule rule, Span anchor) {
        MentionKind kind = rule.anchor().kind();
        if (!ground.mentionAfter(anchor.start(), kind).equals(Optional.of(anchor))) {
            return Optional.empty();
        }
        Map<String, Span> phrases = new HashMap<>();
        int start = new Walk(Direction.LEFT, rule.left(), phrases).from(0, anchor.start());
        if (start < 0) {
            return Optional.empty();
        }
        int end = new Walk(Direction.RIGHT, rule.right(), phrases).from(0, anchor.end());
        return end < 0 ? Optional.empty() : Optional.of(new RuleMatch(rule, new Span(start, end), phrases));
    }

    private enum Direction {
        LEFT,
        RIGHT
    }

    /** One side of a rule, walked away from the anchor. */
    private final class Walk {

        private static final int NO_MATCH = -1;

        private final Direction direction;
        private final List<Element> elements;
        private final Map<String, Span> phrases;

        private Walk(Direction direction, List<Element> elements, Map<String, Span> phrases) {
            this.direction = direction;
            this.elements = elements;
            this.phrases = phrases;
        }

        /** The position after the elements from {@code index} on, or {@link #NO_MATCH}. */
        private int from(int index, int position) {
            return index == elements.size() ? position : step(elements.get(index), index, position);
        }

        private int step(Element element, int index, int position) {
            if (element instanceof Element.Optional optional) {
                int present = step(optional.element(), index, position);
                return present != NO_MATCH ? present : from(index + 1, position);
            } else if (element instanceof Element.Literal literal) {
                return literal(literal, index, position);
            } else if (element instanceof Element.Phrase phrase) {
                return phrase(phrase, index, position);
            } else if (element instanceof Element.Mention mention) {
                return next(mention(mention.kind(), position), index, position);
            } else if (element instanceof Element.Gap gap) {
                return gap(gap.words(), index, position);
            }
            throw new IllegalStateException("an anchor on the side of a rule: " + element);
        }

        private int literal(Element.Literal literal, int index, int position) {
            for (String word : literal.words()) {
                int far = direction == Direction.LEFT ? position - word.length() : position + word.length();
                if (ground.text().startsWith(word, Math.min(far, position)) && ground.isBoundary(far)) {
                    Span span = new Span(Math.min(far, position), Math.max(far, position));
                    int end = kept(literal.name(), span, index);
                    if (end != NO_MATCH) {
                        return end;
                    }
                }
            }
            return NO_MATCH;
        }

        /** Goes on after {@code span}, which is kept under {@code name} if the rest matches too. */
        private int kept(@Nullable String name, Span span, int index) {
            int end = from(index + 1, far(span));
            if (end != NO_MATCH && name != null) {
                phrases.putIfAbsent(name, span);
            }
            return end;
        }

        private int phrase(Element.Phrase phrase, int index, int position) {
            Optional<Span> found =
                    direction == Direction.LEFT ? ground.phraseBefore(position) : ground.phraseAfter(position);
            return found.isEmpty() ? NO_MATCH : kept(phrase.name(), found.get(), index);
        }

        private Optional<Span> mention(MentionKind kind, int position) {
            return direction == Direction.LEFT
                    ? ground.mentionBefore(position, kind)
                    : ground.mentionAfter(position, kind);
        }

        private int gap(int words, int index, int position) {
            int end = from(index + 1, position);
            if (end != NO_MATCH || words == 0) {
                return end;
            }
            Optional<Span> word =
                    direction == Direction.LEFT ? ground.wordBefore(position) : ground.wordAfter(position);
            return word.isEmpty() ? NO_MATCH : gap(words - 1, index, far(word.get()));
        }

        private int next(Optional<Span> found, int index, int position) {
            return found.isEmpty() ? NO_MATCH : from(index + 1, far(found.get()));
        }

        private int far(Span span) {
            return direction == Direction.LEFT ? span.start() : span.end();
        }
    }
}
