package org.industryfacts.engine.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.name.KnownNames;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameRegistry;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.person.PersonFinder;
import org.industryfacts.engine.person.Posts;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.place.PlaceScanner;
import org.industryfacts.engine.text.Sentence;
import org.industryfacts.engine.text.SentenceSplitter;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Value;
import org.industryfacts.engine.value.ValueScanner;
import org.industryfacts.region.RegionTree;

/**
 * Reads the articles of a page: sentences, values, places, words, persons, names. Names take two looks: the first finds
 * full names and lists, the second, where any follow from them, also short names. Immutable and safe to share between
 * threads.
 */
public final class ArticleReader {

    /** What has a 长 at its head. */
    private static final String GOVERNED = "省市区县州镇";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final ValueScanner valueScanner;
    private final PlaceScanner placeScanner;
    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final NameLexicon nameWords = NameLexicon.load();
    private final HeadlineReader headlines;
    private final WordEdges edges;
    private final KnownNames knownNames;
    private final PersonFinder persons;
    private final PostFinder posts;

    private ArticleReader(ValueScanner values, PlaceScanner places, WordSegmenter segmenter, Lexicon lexicon) {
        this.valueScanner = values;
        this.placeScanner = places;
        this.tokenizer = new Tokenizer(segmenter);
        this.lexicon = lexicon;
        this.headlines = new HeadlineReader(values, places, lexicon.reports(), lexicon.workParts());
        this.edges = new WordEdges(segmenter);
        this.knownNames = KnownNames.load(edges);
        Posts words = Posts.load();
        this.persons = PersonFinder.load(words, edges);
        this.posts = new PostFinder(words, nameWords.postStops(), nameWords.firmTails());
    }

    /**
     * Loads scanners and lexicons; a bad line of theirs fails here, with its file and number.
     *
     * @param words what cuts text into words, loaded once for all who need it, as are {@code regions}
     */
    public static ArticleReader load(WordSegmenter words, RegionTree regions) {
        return new ArticleReader(ValueScanner.load(), PlaceScanner.load(words, regions), words, Lexicon.load());
    }

    /**
     * An article of a page.
     *
     * @param title what it is headed by, where that stands beside its text
     * @param imprint what its page says of who made it, which tells what 全市 is where the article names no city
     */
    public Article read(
            PageArticle source, @Nullable String title, @Nullable LocalDate publishedAt, List<String> imprint) {
        String text = source.text();
        List<Sentence> sentences = splitter.split(text);
        List<Value> values = valueScanner.scan(text);
        List<PlaceMention> scanned = placeScanner.scan(
                text, Stream.concat(Stream.ofNullable(title), imprint.stream()).toList());
        List<Span> people =
                persons.in(text, scanned.stream().map(PlaceMention::span).toList());
        List<PlaceMention> places = withoutPosts(text, scanned, people);
        List<Name> known = knownNames.in(text);
        List<List<Token>> mentions = bySentence(sentences, Tokenizer.mentions(text, values, places, known, people));
        List<List<Token>> words = words(text, sentences, mentions);
        ArticleNames names = new ArticleNames(text, nameWords, knownNames);
        List<Name> shortNames = names.shortNames(words, edges);
        List<List<Token>> named = names.named();
        if (!shortNames.isEmpty()) {
            List<Name> all = NameRegistry.merged(known, shortNames);
            List<List<Token>> more = bySentence(sentences, Tokenizer.mentions(text, values, places, all, people));
            for (int i = 0; i < words.size(); i++) {
                if (!more.get(i).equals(mentions.get(i))) {
                    words.set(i, tokenizer.tokens(text, sentences.get(i).span(), more.get(i)));
                }
            }
            named = withNames(text, words);
        }
        return new Article(
                source,
                publishedAt,
                readings(text, sentences, named),
                values,
                places,
                headlines.of(text, sentences, title));
    }

    /** Places without the 市 that belongs to the post of a person after them: 上海市长. */
    private static List<PlaceMention> withoutPosts(String text, List<PlaceMention> places, List<Span> people) {
        Set<Integer> persons = people.stream().map(Span::start).collect(Collectors.toSet());
        return places.stream()
                .map(place -> {
                    Span span = place.span();
                    boolean post = text.startsWith("长", span.end())
                            && persons.contains(span.end() + 1)
                            && span.length() > 2
                            && GOVERNED.indexOf(text.charAt(span.end() - 1)) >= 0;
                    return post ? place.cutTo(new Span(span.start(), span.end() - 1)) : place;
                })
                .toList();
    }

    /** The tokens of each sentence: what was recognised, and words. */
    private List<List<Token>> words(String text, List<Sentence> sentences, List<List<Token>> mentions) {
        List<List<Token>> words = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            words.add(tokenizer.tokens(text, sentences.get(i).span(), mentions.get(i)));
        }
        return words;
    }

    private static List<List<Token>> bySentence(List<Sentence> sentences, List<Token> mentions) {
        List<List<Token>> bySentence = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                next++;
            }
            bySentence.add(mentions.subList(first, next));
        }
        return bySentence;
    }

    private List<List<Token>> withNames(String text, List<List<Token>> words) {
        NameFinder names = new NameFinder(text, nameWords);
        List<List<Token>> named = new ArrayList<>(words.size());
        for (List<Token> sentence : words) {
            named.add(names.withNames(sentence));
        }
        return named;
    }

    private List<SentenceReading> readings(String text, List<Sentence> sentences, List<List<Token>> named) {
        List<SentenceReading> readings = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = posts.withPosts(text, named.get(i));
            readings.add(new SentenceReading(text, sentences.get(i), tokens, lexicon));
        }
        return readings;
    }
}
