package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Firms that nothing tells but what they do, or who leads them: 弘玑计划投资25亿元, 星禾创始人. A clause begins with such a name,
 * and a phrase of {@code firm-cues.tsv} follows it, or the code that its shares are listed by.
 */
final class ActingNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final String GRAMMAR =
            "一排栋幢座间些如的了在是和与及对为从向由等将已正可能把被让其该本我你他她它这那此每各某几数首个项家名位款种批期共约超近来去至于以之并但又还也都就很更最说到及或即";

    /** What a clause says before the firm that it visits: 走进德力孚的车间. */
    private static final Set<String> BEFORE = Set.of("的", "在", "走进", "走入", "步入", "来到", "探访", "参观", "走访");

    private final String text;
    private final FirmCues cues;
    private final EndingTable<Boolean> generic;
    private final FirmTails tails;

    ActingNames(String text, NameLexicon lexicon) {
        this.text = text;
        this.cues = lexicon.firmCues();
        this.generic = lexicon.genericWords();
        this.tails = lexicon.firmTails();
    }

    /** Those of a sentence, in order. */
    List<Name> in(List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Span> name = isPlaced(tokens, i)
                    ? placedFrom(tokens, i)
                    : beginsAt(tokens, i) ? nameFrom(tokens, i) : Optional.empty();
            name.ifPresent(span -> names.add(Name.proper(text, span, NameKind.COMPANY)));
        }
        return names;
    }

    private boolean beginsAt(List<Token> tokens, int index) {
        if (index == 0) {
            return true;
        }
        Token before = tokens.get(index - 1);
        return before instanceof TimeToken
                || before instanceof WordToken word
                        && (word.word().wordClass() == WordClass.PUNCTUATION
                                ? !word.of(text).equals("、")
                                : BEFORE.contains(word.of(text)));
    }

    private boolean isPlaced(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof PlaceToken && beginsAt(tokens, index - 1);
    }

    /**
     * A place and what follows it, where that is the rest of a firm's name: 河南明泰|宣布, 海南矿业|公告, 贵州轮胎|总经理. The
     * word for a trade says so with less than a leader, before whom any noun does.
     */
    private Optional<Span> placedFrom(List<Token> tokens, int first) {
        Token brand = tokens.get(first);
        boolean noun = brand instanceof WordToken word
                && word.word().nominal()
                && word.span().length() > 1
                && (tails.isTail(word.of(text))
                        ? cues.showFirm(text, word.span().end())
                        : cues.showLeader(text, word.span().end()) && !generic.end(word.of(text)));
        return (noun ? Optional.of(brand.span()) : nameFrom(tokens, first))
                .map(name -> new Span(tokens.get(first - 1).span().start(), name.end()));
    }

    /** The run of tokens from {@code first} that a cue follows, if it looks like a name. */
    private Optional<Span> nameFrom(List<Token> tokens, int first) {
        int start = tokens.get(first).span().start();
        boolean marked = false;
        boolean brand = false;
        for (int i = first; i < tokens.size(); i++) {
            Span span = new Span(start, tokens.get(i).span().end());
            if (span.length() > LONGEST || !canStand(tokens.get(i))) {
                return Optional.empty();
            }
            boolean single = tokens.get(i) instanceof WordToken word && isNameCharacter(word);
            marked = marked || isMark(tokens.get(i)) || brand && single;
            brand = single;
            if (span.length() >= SHORTEST && ListingCodes.stand(text, span.end())) {
                return Optional.of(span);
            }
            if (marked && span.length() >= SHORTEST && cues.showFirm(text, span.end())) {
                return Optional.of(span).filter(name -> !generic.end(name.of(text)) && !isDoubled(name));
            }
        }
        return Optional.empty();
    }

    /** Whether it ends as words of looks and sounds do: 绿油油. */
    private boolean isDoubled(Span name) {
        return text.charAt(name.end() - 1) == text.charAt(name.end() - 2);
    }

    private boolean canStand(Token token) {
        return token instanceof CodeToken
                || token instanceof WordToken word
                        && !word.isMark()
                        && (word.span().length() == 1
                                ? isNameCharacter(word)
                                : word.word().nominal());
    }

    /** Whether it is a single character that names are made of: any that is no word of grammar. */
    private boolean isNameCharacter(WordToken word) {
        return word.span().length() == 1
                && Character.isLetter(text.charAt(word.span().start()))
                && GRAMMAR.indexOf(text.charAt(word.span().start())) < 0;
    }

    /** Whether a token is part of nothing but names. */
    private static boolean isMark(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.NAME || word.word().wordClass() == WordClass.OTHER);
    }
}
