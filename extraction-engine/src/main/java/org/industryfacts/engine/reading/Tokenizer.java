package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.CodeName;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.engine.value.Rank;
import org.industryfacts.engine.value.TimeExpression;
import org.industryfacts.engine.value.Value;

/**
 * Lays what was recognised over a sentence and fills the gaps with words. Where a value and a place meet, the value
 * wins.
 */
final class Tokenizer {

    /** What an item of a list of paragraphs begins with: 2、, (3). */
    private static final Pattern ITEM = Pattern.compile(
            "(?:[0-9]{1,2}[、.]|[(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)]、?|[一二三四五六七八九十]{1,3}、)(?![0-9]+(?:[号期月日季年.%]|$))");

    private static final Pattern MARK = Pattern.compile("[(]?(?:[0-9]+|[一二三四五六七八九十]+)|.");

    private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{1,80}》");

    private final WordSegmenter segmenter;

    Tokenizer(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /**
     * The mentions of an article as tokens, in order, none overlapping another: titles before persons before names
     * before Latin names before values before places.
     */
    static List<Token> mentions(
            String text, List<Value> values, List<PlaceMention> places, List<Name> names, List<Span> persons) {
        List<Token> titles = titles(text);
        List<Token> tokens = new ArrayList<>(titles);
        persons.forEach(person -> addOutside(titles, new PersonToken(person), tokens));
        names.forEach(name -> addOutside(titles, new NameToken(name), tokens));
        latinNames(text, values).forEach(name -> addOutside(titles, new CodeToken(new CodeName(name)), tokens));
        values.forEach(value -> addOutside(titles, token(value), tokens));
        places.forEach(place -> addOutside(titles, new PlaceToken(place), tokens));
        // The sort is stable: what was added first wins where two begin at the same character.
        tokens.sort(Comparator.comparingInt(token -> token.span().start()));
        List<Token> apart = new ArrayList<>();
        for (Token token : tokens) {
            Token last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || !last.span().overlaps(token.span())) {
                apart.add(token);
            } else if (last instanceof PlaceToken && !(token instanceof PlaceToken)) {
                apart.set(apart.size() - 1, token);
            }
        }
        return apart;
    }

    /** Those that hold no quantity or time: not the GW TOPCon of 2GW TOPCon. */
    private static List<Span> latinNames(String text, List<Value> values) {
        List<Span> measured = values.stream()
                .filter(value -> !(value instanceof CodeName))
                .map(Value::span)
                .toList();
        List<Span> names = new ArrayList<>();
        int next = 0;
        for (Span name : LatinNames.in(text)) {
            while (next < measured.size() && measured.get(next).end() <= name.start()) {
                next++;
            }
            if (next == measured.size() || !measured.get(next).overlaps(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<Token> titles(String text) {
        List<Token> titles = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
            if (title.region(open, text.length()).lookingAt()) {
                titles.add(new TitleToken(new Span(open, title.end())));
            }
        }
        return titles;
    }

    /** What a title holds is its words, and speaks of nothing: no year in it is a period. */
    private static void addOutside(List<Token> titles, Token token, List<Token> tokens) {
        int low = 0;
        int high = titles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (titles.get(middle).span().end() <= token.span().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == titles.size() || !titles.get(low).span().overlaps(token.span())) {
            tokens.add(token);
        }
    }

    private static Token token(Value value) {
        if (value instanceof Quantity quantity) {
            return new QuantityToken(quantity);
        } else if (value instanceof TimeExpression time) {
            return new TimeToken(time);
        } else if (value instanceof Rank rank) {
            return new RankToken(rank);
        }
        return new CodeToken((CodeName) value);
    }

    /** The tokens of a sentence: those of {@code mentions} that lie within it, and the words between them. */
    List<Token> tokens(String text, Span sentence, List<Token> mentions) {
        List<Token> tokens = new ArrayList<>();
        int position = addItemMark(tokens, text, sentence);
        for (Token mention : mentions) {
            if (sentence.contains(mention.span()) && mention.span().start() >= position) {
                addWords(tokens, text, new Span(position, mention.span().start()));
                tokens.add(mention);
                position = mention.span().end();
            }
        }
        addWords(tokens, text, new Span(position, sentence.end()));
        return tokens;
    }

    /**
     * Adds the number and the marks around it that a paragraph begins with, none of which is a part of what follows.
     *
     * @return where they end; the beginning of the sentence where there are none
     */
    private static int addItemMark(List<Token> tokens, String text, Span sentence) {
        boolean begins = sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n';
        if (!begins) {
            return sentence.start();
        }
        Matcher item = ITEM.matcher(text).region(sentence.start(), sentence.end());
        if (!item.lookingAt()) {
            return sentence.start();
        }
        Matcher mark = MARK.matcher(text).region(sentence.start(), item.end());
        while (mark.find()) {
            Span span = new Span(mark.start(), mark.end());
            tokens.add(new WordToken(new Word(span, mark.group(), WordClass.PUNCTUATION, false)));
        }
        return item.end();
    }

    private void addWords(List<Token> tokens, String text, Span gap) {
        if (!gap.isEmpty()) {
            for (Word word : segmenter.segment(text, gap)) {
                tokens.add(new WordToken(word));
            }
        }
    }
}
