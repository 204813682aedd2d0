package org.industryfacts.engine.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * Tries rules at an anchor: the elements on each side in turn, with backtracking over what is optional. The steps of a
 * trial are bounded by the pattern, not by the text: an element has as many ways to match as its gap has words, or as a
 * noun phrase can be shortened.
 */
public final class RuleMatcher {

    private final Ground ground;

    public RuleMatcher(Ground ground) {
        this.ground = ground;
    }

    /** The first of {@code rules} that matches with its anchor at {@code position}. */
    public Optional<RuleMatch> first(List<Rule> rules, int position) {
        for (Rule rule : rules) {
            Optional<RuleMatch> match = match(rule, position);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The match of one rule with its anchor at {@code position}. */
    public Optional<RuleMatch> match(Rule rule, int position) {
        Element.Anchor anchor = rule.anchor();
        if (anchor instanceof Element.MentionAnchor mention) {
            Optional<Span> there = ground.mentionAfter(position, mention.kind());
            return there.isPresent() ? match(rule, there.get()) : Optional.empty();
        }
        for (String word : ((Element.WordAnchor) anchor).words()) {
            int end = position + word.length();
            if (ground.text().startsWith(word, position) && ground.isBoundary(end)) {
                Optional<RuleMatch> match = match(rule, new Span(position, end));
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** The match of one rule around its anchor, which is known to stand here. */
    public Optional<RuleMatch> match(Rule rule, Span anchor) {
        Map<String, PhraseList> kept = new HashMap<>();
        int start = walk(Direction.LEFT, rule.left(), kept, anchor.start());
        if (start < 0) {
            return Optional.empty();
        }
        int end = walk(Direction.RIGHT, rule.right(), kept, anchor.end());
        return end < 0 ? Optional.empty() : Optional.of(new RuleMatch(rule, anchor, new Span(start, end), kept));
    }

    private int walk(Direction direction, Side side, Map<String, PhraseList> kept, int position) {
        return side.elements().isEmpty() ? position : new Walk(direction, side, kept).from(0, position);
    }

    private enum Direction {
        LEFT,
        RIGHT
    }

    /** One side of a rule, walked away from the anchor. */
    private final class Walk {

        private static final int NO_MATCH = -1;

        private final Direction direction;
        private final Side side;
        private final List<Element> elements;
        private final Map<String, PhraseList> kept;

        private Walk(Direction direction, Side side, Map<String, PhraseList> kept) {
            this.direction = direction;
            this.side = side;
            this.elements = side.elements();
            this.kept = kept;
        }

        /** The position after the elements from {@code first} on, or {@link #NO_MATCH}. */
        private int from(int first, int position) {
            String text = ground.text();
            for (int index = first; index < elements.size(); index++) {
                if (!side.mayGoOn(index, text, position)) {
                    return NO_MATCH;
                }
                if (!side.isAbsent(index, text, position)) {
                    return step(elements.get(index), index, position);
                }
            }
            return position;
        }

        private int step(Element element, int index, int position) {
            if (element instanceof Element.Optional optional) {
                int present = step(optional.element(), index, position);
                return present != NO_MATCH ? present : from(index + 1, position);
            } else if (element instanceof Element.Literal literal) {
                return literal(literal, index, position);
            } else if (element instanceof Element.Phrase phrase) {
                return phrase(phrase, index, position);
            } else if (element instanceof Element.Listing listing) {
                return listing(listing, index, position);
            } else if (element instanceof Element.Mention mention) {
                return mention(mention, index, position);
            } else if (element instanceof Element.Absent absent) {
                return stands(absent, position) ? NO_MATCH : from(index + 1, position);
            } else if (element instanceof Element.Adverbials) {
                return from(
                        index + 1,
                        direction == Direction.LEFT
                                ? ground.adverbialsBefore(position)
                                : ground.adverbialsAfter(position));
            } else if (element instanceof Element.Description && direction == Direction.RIGHT) {
                int end = ground.descriptionAfter(position);
                return end == position ? NO_MATCH : from(index + 1, end);
            } else if (element instanceof Element.Gap gap) {
                return gap(gap.words(), index, position);
            }
            throw new IllegalStateException("an anchor on the side of a rule: " + element);
        }

        private int literal(Element.Literal literal, int index, int position) {
            for (int length = longest(literal.words(), position, Integer.MAX_VALUE);
                    length > 0;
                    length = longest(literal.words(), position, length)) {
                int far = far(position, length);
                if (ground.isBoundary(far)) {
                    Span span = new Span(Math.min(far, position), Math.max(far, position));
                    int end = keep(literal.name(), span, index);
                    if (end != NO_MATCH) {
                        return end;
                    }
                }
            }
            return NO_MATCH;
        }

        private boolean stands(Element.Absent absent, int position) {
            for (int length = longest(absent.words(), position, Integer.MAX_VALUE);
                    length > 0;
                    length = longest(absent.words(), position, length)) {
                if (ground.isBoundary(far(position, length))) {
                    return true;
                }
            }
            return false;
        }

        /** How long the longest word beside a position is that is shorter than a limit; 0 where none is. */
        private int longest(Alternatives words, int position, int limit) {
            return direction == Direction.LEFT
                    ? words.longestBefore(ground.text(), position, limit)
                    : words.longestAt(ground.text(), position, limit);
        }

        private int far(int position, int length) {
            return direction == Direction.LEFT ? position - length : position + length;
        }

        /** Goes on after {@code span}; keeps it under {@code name} if the rest matches too. */
        private int keep(@Nullable String name, Span span, int index) {
            int end = from(index + 1, far(span));
            if (end != NO_MATCH && name != null) {
                kept.putIfAbsent(name, PhraseList.of(span));
            }
            return end;
        }

        private int phrase(Element.Phrase phrase, int index, int position) {
            List<Span> phrases =
                    direction == Direction.LEFT ? ground.phrasesBefore(position) : ground.phrasesAfter(position);
            for (Span span : phrases) {
                int end = keep(phrase.name(), span, index);
                if (end != NO_MATCH) {
                    return end;
                }
            }
            return NO_MATCH;
        }

        private int listing(Element.Listing listing, int index, int position) {
            List<PhraseList> lists =
                    direction == Direction.LEFT ? ground.listsBefore(position) : ground.listsAfter(position);
            for (PhraseList list : lists) {
                int end = from(index + 1, far(list.span()));
                if (end != NO_MATCH) {
                    kept.putIfAbsent(listing.name(), list);
                    return end;
                }
            }
            return NO_MATCH;
        }

        private int mention(Element.Mention mention, int index, int position) {
            Optional<Span> found = direction == Direction.LEFT
                    ? ground.mentionBefore(position, mention.kind())
                    : ground.mentionAfter(position, mention.kind());
            return found.isEmpty() ? NO_MATCH : keep(mention.name(), found.get(), index);
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

        private int far(Span span) {
            return direction == Direction.LEFT ? span.start() : span.end();
        }
    }
}
