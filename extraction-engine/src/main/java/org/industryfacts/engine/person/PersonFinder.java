package org.industryfacts.engine.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.name.NameTable;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.person.Posts.Post;
import org.industryfacts.engine.text.Span;

/**
 * Finds the persons that an article names: after a post (董事长王强), in a row with such a person (王强、李敏), around a verb of
 * appointment (由王强担任), before a bracket with a post, and then wherever the same name stands. Immutable and safe to
 * share between threads; time grows with the length of the text.
 */
public final class PersonFinder {

    /** Beside one of these characters 任 is no verb: 责任, 任务. */
    private static final String BEFORE_WORD = "主责信委上时历胜继首重专";

    private static final String AFTER_WORD = "何务命意由期职选凭教其";
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()\\n]{2,40})\\)");

    /** 王强,甲公司总经理,…; 王强是甲公司的创始人: who begins a sentence that goes on to a post. */
    private static final Pattern TOLD = Pattern.compile(
            "(?:^|[。;!?\\n])([一-龥]{2,4})(?:[,,](?:[^,,。;\\n]{1,12}[,,]){0,2}|现?[是系])([^,,。;\\n、]{4,40})(?=[,,。;\\n、]|$)");

    private static final Set<Character> AND = Set.of('、', '和', '与');

    private final WordTable<Boolean> held;
    private final WordTable<Boolean> given;
    private final Posts posts;
    private final PersonReader reader;
    private final WordEdges edges;

    private PersonFinder(SenseTable<AppointingWord> words, Posts posts, PersonReader reader, WordEdges edges) {
        this.held = WordTable.of(words.words(AppointingWord.HELD));
        this.given = WordTable.of(words.words(AppointingWord.GIVEN));
        this.posts = posts;
        this.reader = reader;
        this.edges = edges;
    }

    /** Loads the word lists; a bad line fails here. */
    public static PersonFinder load(Posts posts, WordEdges edges) {
        return new PersonFinder(
                SenseTable.load(AppointingWord.class, "appointing-words.tsv"),
                posts,
                new PersonReader(PersonWords.load(), edges),
                edges);
    }

    /**
     * The names of persons in a text, in order, none overlapping another.
     *
     * @param places in order: 市长 in 上海市长宁区 is no post
     */
    public List<Span> in(String text, List<Span> places) {
        TreeMap<Integer, Span> found = new TreeMap<>();
        afterPosts(text, places, found);
        appointed(text, found);
        bracketed(text, found);
        told(text, found);
        if (!found.isEmpty()) {
            elsewhere(text, found);
        }
        return List.copyOf(found.values());
    }

    private void afterPosts(String text, List<Span> places, TreeMap<Integer, Span> found) {
        for (int end = 2; end < text.length(); end++) {
            Optional<Post> post = posts.endingAt(text, end);
            if (post.isPresent() && !goesOn(text, post.get()) && !isWithin(places, end)) {
                rowFrom(text, afterBlank(text, end), found);
            }
        }
    }

    /** Whether a position lies within the name of a place. */
    private static boolean isWithin(List<Span> places, int position) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && places.get(low - 1).end() > position;
    }

    /** Whether it is but the begin of a longer post: 主任 of 主任医师. */
    private boolean goesOn(String text, Post post) {
        int end = post.span().end();
        for (int longer = end + 1; longer <= Math.min(text.length(), end + 3); longer++) {
            Optional<Post> other = posts.endingAt(text, longer);
            if (other.isPresent() && other.get().span().start() <= post.span().start()) {
                return true;
            }
        }
        return false;
    }

    private static int afterBlank(String text, int at) {
        return text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** A person, and those that stand in a row with it. */
    private void rowFrom(String text, int start, TreeMap<Integer, Span> found) {
        Optional<Span> person = reader.at(text, start).or(() -> reader.bySound(text, start));
        while (person.isPresent() && add(found, person.get())) {
            int end = person.get().end();
            boolean more = end + 1 < text.length() && AND.contains(text.charAt(end));
            person = more ? reader.beforeMark(text, end + 1) : Optional.empty();
        }
    }

    private void appointed(String text, TreeMap<Integer, Span> found) {
        for (Span verb : occurrences(text, at -> isOffice(text, at) ? at + 1 : endOf(held, text, at))) {
            reader.before(text, verb.start()).ifPresent(person -> add(found, person));
        }
        for (Span verb : occurrences(text, at -> endOf(given, text, at))) {
            reader.beforeMark(text, verb.end()).ifPresent(person -> add(found, person));
        }
    }

    /**
     * Where some words stand, none overlapping another.
     *
     * @param end where the word ends that begins at a position; the position itself where none does
     */
    private static List<Span> occurrences(String text, IntUnaryOperator end) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int after = end.applyAsInt(at);
            if (after > at) {
                spans.add(new Span(at, after));
                at = after - 1;
            }
        }
        return spans;
    }

    private static int endOf(WordTable<Boolean> words, String text, int at) {
        WordTable.Match<Boolean> word = words.longest(text, at);
        return word == null ? at : word.end();
    }

    /** Whether 任 stands there as a verb. */
    private static boolean isOffice(String text, int at) {
        return text.charAt(at) == '任'
                && (at == 0 || BEFORE_WORD.indexOf(text.charAt(at - 1)) < 0)
                && (at + 1 == text.length() || AFTER_WORD.indexOf(text.charAt(at + 1)) < 0);
    }

    private void bracketed(String text, TreeMap<Integer, Span> found) {
        Matcher bracket = BRACKETED.matcher(text);
        while (bracket.find()) {
            if (posts.endingAt(text, bracket.end(1)).isPresent()) {
                reader.before(text, bracket.start()).ifPresent(person -> add(found, person));
            }
        }
    }

    private void told(String text, TreeMap<Integer, Span> found) {
        Matcher told = TOLD.matcher(text);
        int from = 0;
        while (told.find(from)) {
            if (posts.endingAt(text, told.end(2)).isPresent()) {
                reader.before(text, told.end(1))
                        .filter(person -> person.start() == told.start(1))
                        .ifPresent(person -> add(found, person));
            }
            from = told.end(1);
        }
    }

    private void elsewhere(String text, TreeMap<Integer, Span> found) {
        NameTable<Integer> names = new NameTable<>();
        for (Span person : List.copyOf(found.values())) {
            String name = person.of(text);
            if (!edges.isWord(name)) {
                names.add(name, name.length());
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if (!names.mayBegin(text, at)) {
                continue;
            }
            for (NameTable.Entry<Integer> name : names.at(text, at)) {
                Span span = new Span(at, at + name.value());
                if (!found.containsKey(at) && edges.standsApart(text, span)) {
                    add(found, span);
                }
            }
        }
    }

    private static boolean add(TreeMap<Integer, Span> found, Span person) {
        var before = found.floorEntry(person.end() - 1);
        return (before == null || !before.getValue().overlaps(person)) && found.put(person.start(), person) == null;
    }
}
