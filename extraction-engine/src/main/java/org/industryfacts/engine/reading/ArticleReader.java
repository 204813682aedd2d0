package org.industryfacts.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.place.PlaceScanner;
import org.industryfacts.engine.text.Sentence;
import org.industryfacts.engine.text.SentenceSplitter;
import org.industryfacts.engine.value.Value;
import org.industryfacts.engine.value.ValueScanner;

/** Reads the articles of a page: sentences, values, places, words, names. Immutable and safe to share between threads. */
public final class ArticleReader {

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final ValueScanner valueScanner;
    private final PlaceScanner placeScanner;
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final HeadlineReader headlines;

    private ArticleReader(ValueScanner values, PlaceScanner places, WordSegmenter segmenter, Lexicon lexicon) {
        this.valueScanner = values;
        this.placeScanner = places;
        this.tokenizer = new Tokenizer(segmenter);
        this.lexicon = lexicon;
        this.headlines = new HeadlineReader(values, places, lexicon.reports());
    }

    /**
     * Loads scanners and lexicons; a bad line of theirs fails here, with its file and number.
     *
     * @param words what cuts text into words, loaded once for all who need it
     */
    public static ArticleReader load(WordSegmenter words) {
        return new ArticleReader(ValueScanner.load(), PlaceScanner.load(), words, Lexicon.load());
    }

    /**
     * An article of a page.
     *
     * @param title what it is headed by, where that stands beside its text
     */
    public Article read(PageArticle source, @Nullable String title, @Nullable LocalDate publishedAt) {
        String text = source.text();
        List<Sentence> sentences = splitter.split(text);
        List<Value> values = valueScanner.scan(text);
        List<PlaceMention> places = placeScanner.scan(text);
        List<SentenceReading> readings = readings(text, sentences, Tokenizer.mentions(text, values, places, List.of()));
        Aliases aliases = Aliases.declaredIn(text, readings);
        if (!aliases.isEmpty()) {
            readings = readings(text, sentences, Tokenizer.mentions(text, values, places, aliases.mentionsIn(text)));
        }
        return new Article(source, publishedAt, readings, values, places, headlines.of(text, sentences, title));
    }

    private List<SentenceReading> readings(String text, List<Sentence> sentences, List<Token> mentions) {
        NameFinder names = new NameFinder(text, lexicon);
        List<SentenceReading> readings = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                next++;
            }
            List<Token> tokens = tokenizer.tokens(text, sentence.span(), mentions.subList(first, next));
            readings.add(new SentenceReading(text, sentence, names.withNames(tokens), lexicon));
        }
        return readings;
    }
}
