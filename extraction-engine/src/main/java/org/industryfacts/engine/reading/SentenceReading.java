package org.industryfacts.engine.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.grammar.Ground;
import org.industryfacts.engine.grammar.MentionKind;
import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Sentence;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.engine.value.Role;

/** A sentence as a row of tokens, and the ground that rules are matched on. Not for use by several threads. */
public final class SentenceReading implements Ground {

    private static final Set<String> COUNTS = Set.of("count", "person");
    private static final Set<String> SIZES = Set.of("m", "m2", "m3", "t");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

    private final String text;
    private final Sentence sentence;
    private final TokenRow row;
    private final Remembered<List<Span>> phrasesBefore;
    private final Remembered<List<Span>> phrasesFrom;
    private final Remembered<List<PhraseList>> listsBefore;
    private final Remembered<List<PhraseList>> listsFrom;
    private final Adverbials adverbials;
    private final Descriptions descriptions;
    /** Where they stand, in order. */
    private final int[] semicolons;

    SentenceReading(String text, Sentence sentence, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.row = new TokenRow(text, tokens, lexicon.phraseWords());
        NounPhrases phrases = NounPhrases.joined(text, row);
        PhraseLists lists = new PhraseLists(row, NounPhrases.single(text, row));
        this.phrasesBefore = new Remembered<>(row.size(), phrases::allBefore);
        this.phrasesFrom = new Remembered<>(row.size(), phrases::allFrom);
        this.listsBefore = new Remembered<>(row.size(), lists::before);
        this.listsFrom = new Remembered<>(row.size(), lists::from);
        this.adverbials = new Adverbials(row, lexicon.adverbials());
        this.descriptions = new Descriptions(row);
        this.semicolons = IntStream.range(span().start(), span().end())
                .filter(position -> text.charAt(position) == ';')
                .toArray();
    }

    @Override
    public String text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Span span() {
        return sentence.span();
    }

    public List<Token> tokens() {
        return row.tokens();
    }

    /** The clause that holds this position. */
    public Span clauseAt(int position) {
        List<Span> clauses = sentence.clauses();
        int index = clauseIndexAt(position);
        boolean holds = index < clauses.size() && clauses.get(index).start() <= position;
        return holds ? clauses.get(index) : sentence.span();
    }

    /** The index of the first clause that ends after this position; how many there are where none does. */
    public int clauseIndexAt(int position) {
        List<Span> clauses = sentence.clauses();
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether what a clause speaks of may last until a later position. A semicolon ends an item of a row, and with it
     * whose that item was; only what leads to the row, before its first semicolon, holds for all of it.
     */
    public boolean lasts(Span clause, int position) {
        return !hasSemicolon(clause.end(), position) || !hasSemicolon(span().start(), clause.start());
    }

    private boolean hasSemicolon(int from, int to) {
        int found = Arrays.binarySearch(semicolons, from);
        int next = found < 0 ? -found - 1 : found;
        return next < semicolons.length && semicolons[next] < to;
    }

    /** The tokens that begin within a span. */
    public List<Token> tokensIn(Span span) {
        int first = row.firstEndingAfter(span.start());
        int end = row.firstEndingAfter(span.end() - 1);
        end = end < row.size() && row.span(end).start() < span.end() ? end + 1 : end;
        return row.tokens().subList(first, Math.max(first, end));
    }

    @Override
    public boolean isBoundary(int position) {
        return row.begins(position) || position == span().end();
    }

    /** The longest noun phrase that begins here. */
    public Optional<Span> phraseAfter(int position) {
        List<Span> phrases = phrasesAfter(position);
        return phrases.isEmpty() ? Optional.empty() : Optional.of(phrases.get(0));
    }

    @Override
    public List<Span> phrasesBefore(int position) {
        int last = row.endingAt(position);
        return last == TokenRow.NONE ? List.of() : phrasesBefore.at(last + 1);
    }

    @Override
    public List<Span> phrasesAfter(int position) {
        int first = row.startingAt(position);
        return first == TokenRow.NONE ? List.of() : phrasesFrom.at(first);
    }

    @Override
    public List<PhraseList> listsBefore(int position) {
        int last = row.endingAt(position);
        return last == TokenRow.NONE ? List.of() : listsBefore.at(last + 1);
    }

    @Override
    public List<PhraseList> listsAfter(int position) {
        int first = row.startingAt(position);
        return first == TokenRow.NONE ? List.of() : listsFrom.at(first);
    }

    @Override
    public int adverbialsBefore(int position) {
        int last = row.endingAt(position);
        int first = last == TokenRow.NONE ? 0 : adverbials.before(last + 1);
        return last == TokenRow.NONE || first > last
                ? position
                : row.span(first).start();
    }

    @Override
    public int adverbialsAfter(int position) {
        int first = row.startingAt(position);
        int end = first == TokenRow.NONE ? 0 : adverbials.after(first);
        return first == TokenRow.NONE || end == first
                ? position
                : row.span(end - 1).end();
    }

    @Override
    public int descriptionAfter(int position) {
        int first = row.startingAt(position);
        int last = first == TokenRow.NONE
                ? first
                : descriptions.last(first, noun -> !phrasesFrom.at(noun).isEmpty());
        return last == TokenRow.NONE ? position : row.span(last).end();
    }

    @Override
    public Optional<Span> mentionBefore(int position, MentionKind kind) {
        return mention(row.endingAt(position), kind);
    }

    @Override
    public Optional<Span> mentionAfter(int position, MentionKind kind) {
        return mention(row.startingAt(position), kind);
    }

    private Optional<Span> mention(int index, MentionKind kind) {
        return index != TokenRow.NONE && isA(row.get(index), kind) ? Optional.of(row.span(index)) : Optional.empty();
    }

    private static boolean isA(Token token, MentionKind kind) {
        return switch (kind) {
            case TIME -> token instanceof TimeToken;
            case BASE -> token instanceof TimeToken time && time.time().role() == Role.BASE;
            case PLACE -> token instanceof PlaceToken;
            case SITE ->
                token instanceof PlaceToken
                        || token instanceof NameToken name && name.name().kind() == NameKind.PARK;
            case NAME -> token instanceof NameToken;
            case PERSON -> token instanceof PersonToken;
            case POST -> token instanceof PostToken;
            case TITLE -> token instanceof TitleToken;
            case RANK -> token instanceof RankToken;
            default -> token instanceof QuantityToken quantity && isOf(quantity.quantity(), kind);
        };
    }

    private static boolean isOf(Quantity quantity, MentionKind kind) {
        String unit = quantity.unit();
        return switch (kind) {
            case QUANTITY -> true;
            case PERCENT -> unit.equals("percent");
            case POINTS -> unit.equals("percentage_point");
            case MULTIPLE -> unit.equals("倍");
            case COUNT -> COUNTS.contains(unit);
            case AMOUNT -> !COUNTS.contains(unit) && !quantity.isRatio();
            case MONEY -> MONEY.matcher(unit).matches();
            case SIZE -> SIZES.contains(unit);
            case TIME, BASE, PLACE, SITE, NAME, PERSON, POST, TITLE, RANK -> false;
        };
    }

    /** The token that holds the character at a position. */
    public Optional<Token> tokenAt(int position) {
        int index = row.firstEndingAfter(position);
        return index < row.size() && row.span(index).start() <= position
                ? Optional.of(row.get(index))
                : Optional.empty();
    }

    /** The token that ends at a position. */
    public Optional<Token> tokenBefore(int position) {
        int index = row.endingAt(position);
        return index == TokenRow.NONE ? Optional.empty() : Optional.of(row.get(index));
    }

    @Override
    public Optional<Span> wordBefore(int position) {
        return word(row.endingAt(position));
    }

    @Override
    public Optional<Span> wordAfter(int position) {
        return word(row.startingAt(position));
    }

    private Optional<Span> word(int index) {
        if (index == TokenRow.NONE) {
            return Optional.empty();
        }
        Token token = row.get(index);
        boolean stops = token instanceof QuantityToken || token instanceof WordToken word && word.isMark();
        return stops ? Optional.empty() : Optional.of(token.span());
    }
}
