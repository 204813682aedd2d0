package org.industryfacts.engine.reading;

import java.util.List;
import java.util.Optional;

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

    private final WordEndings callings;
    private final Brands brands;

    /**
     * A firm that is named so.
     *
     * @param calling what it is called
     * @param name how it is named
     */
    public record CalledFirm(Span calling, Span name) {}

    private CalledFirms(WordEndings callings, Brands brands) {
        this.callings = callings;
        this.brands = brands;
    }

    /** Loads the words that firms are called by; a bad line fails here. */
    public static CalledFirms load() {
        return new CalledFirms(WordEndings.load(CalledFirms.class, "firm-callings.tsv"), new Brands(FirmTails.load()));
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
        if (tokens.get(named) instanceof NameToken name && name.name().kind().isOrganization()) {
            return Optional.of(name.span());
        }
        int end = brands.end(text, tokens, first);
        return end > first
                ? Optional.of(new Span(
                        tokens.get(first).span().start(),
                        tokens.get(end - 1).span().end()))
                : Optional.empty();
    }
}
