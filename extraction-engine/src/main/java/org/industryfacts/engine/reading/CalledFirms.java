package org.industryfacts.engine.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Finds the firm that is named right after what it is called: 全球最大键盘生产商|海川电脑. A register need not know it.
 * Immutable and safe to share between threads.
 */
public final class CalledFirms {

    /** What something is for: 船用曲轴. */
    private static final String FOR = "用";

    /** What a single character may be after a name that ends there: 在, 将, 已, but not the 多 of 好市多. */
    private static final Set<WordClass> LINKING = Set.of(
            WordClass.VERB,
            WordClass.ADVERB,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.AUXILIARY,
            WordClass.PUNCTUATION);

    private final WordEndings callings;
    private final FirmTails tails;
    private final Brands brands;

    /**
     * A firm that is named so.
     *
     * @param calling what it is called
     * @param name how it is named
     */
    public record CalledFirm(Span calling, Span name) {}

    private CalledFirms(WordEndings callings, FirmTails tails) {
        this.callings = callings;
        this.tails = tails;
        this.brands = new Brands(tails);
    }

    /** Loads the words that firms are called by; a bad line fails here. */
    public static CalledFirms load() {
        return new CalledFirms(WordEndings.load(CalledFirms.class, "firm-callings.tsv"), FirmTails.load());
    }

    /** The name after the first words of that sort, before which nothing but what describes the firm stands. */
    public Optional<CalledFirm> in(String text, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size() && describes(text, tokens.get(i)); i++) {
            Optional<Span> name = callings.end(tokens.get(i).of(text)) ? nameAt(text, tokens, i + 1) : Optional.empty();
            if (name.isPresent()) {
                Span calling = new Span(
                        tokens.get(0).span().start(), tokens.get(i).span().end());
                return Optional.of(new CalledFirm(calling, name.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a token may stand in such words: 船|用|曲轴|制造商. */
    private static boolean describes(String text, Token token) {
        return token instanceof CodeToken
                || token instanceof WordToken word && (word.word().nominal() || FOR.equals(word.of(text)));
    }

    private Optional<Span> nameAt(String text, List<Token> tokens, int first) {
        int named = tokens.get(first) instanceof PlaceToken && first + 1 < tokens.size() ? first + 1 : first;
        boolean known = tokens.get(named) instanceof NameToken name
                && name.name().kind().isOrganization();
        int begun = known ? named + 1 : brands.end(text, tokens, first);
        int end = begun == first ? first : wholeEnd(text, tokens, begun);
        if (end == first || end < tokens.size() && goesOn(tokens.get(end))) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                tokens.get(known ? named : first).span().start(),
                tokens.get(end - 1).span().end()));
    }

    /** Past the trade of a name that is known without it: 罗氏|制药. */
    private int wholeEnd(String text, List<Token> tokens, int begun) {
        boolean trade = begun < tokens.size() && tails.isSure(tokens.get(begun).of(text));
        return trade ? begun + 1 : begun;
    }

    /** Whether a character after a name is still of it, so that it can not be told where the name ends: 好市|多. */
    private static boolean goesOn(Token next) {
        return next instanceof WordToken word
                && word.span().length() == 1
                && !LINKING.contains(word.word().wordClass());
    }
}
