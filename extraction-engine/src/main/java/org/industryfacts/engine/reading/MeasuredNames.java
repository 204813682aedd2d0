package org.industryfacts.engine.reading;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Where the name of a thing begins that an amount describes: 总投资3亿元的通天葡萄酒产业园. From the 的 to what names end with all
 * is name, also words that are verbs elsewhere. Immutable.
 */
final class MeasuredNames {

    private static final int MOST_TOKENS = 12;

    /** What the amount describes is at least a brand and a noun before its suffix. */
    private static final int FEWEST_TOKENS = 3;

    private static final Set<String> COUNTS = Set.of("count", "person");

    private final String text;
    private final NameLexicon lexicon;

    MeasuredNames(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * The index of the first token of the name whose suffix is the last of {@code tokens}; empty where no amount
     * describes it.
     */
    OptionalInt firstOf(List<Token> tokens, Suffix suffix) {
        int first = tokens.size() - 1;
        while (first > 0 && tokens.size() - first < MOST_TOKENS && isPart(tokens.get(first - 1))) {
            first--;
        }
        boolean named = tokens.size() - first >= FEWEST_TOKENS
                && isThing(suffix)
                && !isSort(new Span(
                        tokens.get(first).span().start(),
                        tokens.get(tokens.size() - 1).span().start()));
        return named && isAfterAmount(tokens, first) && !isBuilder(tokens, first)
                ? OptionalInt.of(first)
                : OptionalInt.empty();
    }

    /** Whether somebody is named and does what the words after the name say: 华兴公司建设研发中心. */
    private static boolean isBuilder(List<Token> tokens, int first) {
        for (int i = first; i + 1 < tokens.size(); i++) {
            if (tokens.get(i) instanceof NameToken name
                    && name.name().kind().isOrganization()
                    && tokens.get(i + 1) instanceof WordToken next
                    && next.word().wordClass().isVerbal()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThing(Suffix suffix) {
        return switch (suffix.kind()) {
            case PARK, PLATFORM, PROJECT, THING, CENTRE -> true;
            case COMPANY, INSTITUTE, GOVERNMENT, ASSOCIATION, DEPARTMENT -> false;
        };
    }

    private boolean isAfterAmount(List<Token> tokens, int first) {
        return first > 1
                && tokens.get(first - 1).of(text).equals("的")
                && tokens.get(first - 2) instanceof QuantityToken figure
                && !COUNTS.contains(figure.quantity().unit())
                && !figure.quantity().isRatio();
    }

    private boolean isPart(Token token) {
        return !(token instanceof QuantityToken)
                && (!(token instanceof WordToken word)
                        || !word.isMark() && !lexicon.nameLimits().contains(word.of(text)) && mayStand(word));
    }

    private static boolean mayStand(WordToken word) {
        WordClass sort = word.word().wordClass();
        return switch (sort) {
            case AUXILIARY, PREPOSITION, PRONOUN, ADVERB, CONJUNCTION, PUNCTUATION, NUMERAL, CLASSIFIER, TIME -> false;
            case NOUN, NAME, VERB, VERBAL_NOUN, ADJECTIVE, LOCALISER, OTHER -> true;
        };
    }

    /** Whether words say of what sort many are: 新开工. */
    private boolean isSort(Span words) {
        return lexicon.projectSorts().contains(words.of(text));
    }
}
