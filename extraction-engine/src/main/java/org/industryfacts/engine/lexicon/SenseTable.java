package org.industryfacts.engine.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile.Row;

/**
 * Words and what they tell a reader, from a file of two columns: the word, and its senses parted by spaces, each the name
 * of a constant of {@code S} in small letters with {@code -} for {@code _}. A word may have several lines, but no sense
 * twice. Immutable and safe to share between threads.
 */
public final class SenseTable<S extends Enum<S>> {

    /** What stands in a shape for the words of a sense. */
    private static final Pattern LIST = Pattern.compile("@([a-z]+(?:-[a-z]+)*)");

    private static final int LAST_HASH = (1 << 14) - 1;

    private final Class<S> type;
    private final Map<String, Set<S>> senses = new HashMap<>();
    /** A bit for each hash code of a word, which tells of most others at once that they have no sense. */
    private final BitSet hashes = new BitSet(LAST_HASH + 1);

    private final Map<S, Set<String>> words;
    private final Map<S, EndingTable<Boolean>> endings;

    private SenseTable(Class<S> type, List<Row> rows) {
        this.type = type;
        this.words = new EnumMap<>(type);
        this.endings = new EnumMap<>(type);
        Map<String, S> written = new HashMap<>();
        Map<S, Set<String>> sorted = new EnumMap<>(type);
        for (S sense : type.getEnumConstants()) {
            written.put(sense.name().toLowerCase(Locale.ROOT).replace('_', '-'), sense);
            sorted.put(sense, new TreeSet<>());
        }
        for (Row row : rows) {
            add(row, written, sorted);
        }
        for (S sense : type.getEnumConstants()) {
            words.put(sense, Collections.unmodifiableSet(sorted.get(sense)));
            endings.put(sense, EndingTable.of(words.get(sense)));
        }
    }

    /**
     * Loads the words of a resource; a bad line fails here, with its file and number.
     *
     * @param type the senses, in whose package the resource lies
     */
    public static <S extends Enum<S>> SenseTable<S> load(Class<S> type, String resource) {
        return new SenseTable<>(type, LexiconFile.read(type, resource, 2));
    }

    private void add(Row row, Map<String, S> written, Map<S, Set<String>> sorted) {
        String word = row.text(0);
        Set<S> known = senses.computeIfAbsent(word, first -> EnumSet.noneOf(type));
        hashes.set(hash(word));
        for (String name : row.text(1).split(" ")) {
            S sense = written.get(name);
            if (sense == null) {
                throw row.error("no " + type.getSimpleName() + " is called " + name);
            }
            if (!known.add(sense)) {
                throw row.error(word + " is there twice as " + name);
            }
            sorted.get(sense).add(word);
        }
    }

    /** Whether a word has a sense. */
    public boolean is(S sense, @Nullable String word) {
        Set<S> known = known(word);
        return known != null && known.contains(sense);
    }

    /** Whether a word has one of some senses. */
    public boolean isAny(Set<S> any, @Nullable String word) {
        Set<S> known = known(word);
        return known != null && !Collections.disjoint(known, any);
    }

    private @Nullable Set<S> known(@Nullable String word) {
        return word != null && hashes.get(hash(word)) ? senses.get(word) : null;
    }

    private static int hash(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> Short.SIZE) & LAST_HASH;
    }

    /** The words of a sense. */
    public Set<String> words(S sense) {
        return words.get(sense);
    }

    /** Whether a phrase is a word of a sense or ends with one. */
    public boolean ends(S sense, String phrase) {
        return endings.get(sense).end(phrase);
    }

    /** Whether a text holds a word of a sense. */
    public boolean holds(S sense, String text) {
        for (String word : words(sense)) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A regular expression in which {@code @name} stands for the words of a sense: {@code ^@nation?@rank}. The longest
     * word that fits is tried first.
     */
    public Pattern pattern(String shape) {
        return Pattern.compile(LIST.matcher(shape).replaceAll(this::alternatives));
    }

    private String alternatives(MatchResult list) {
        List<String> longestFirst = new ArrayList<>(words(list));
        longestFirst.sort((one, other) -> other.length() - one.length());
        StringJoiner any = new StringJoiner("|", "(?:", ")");
        for (String word : longestFirst) {
            any.add(isPlain(word) ? word : Pattern.quote(word));
        }
        return Matcher.quoteReplacement(any.toString());
    }

    private Set<String> words(MatchResult list) {
        return LexiconFile.constant(type, list.group(1))
                .map(words::get)
                .filter(known -> !known.isEmpty())
                .orElseThrow(() -> new LexiconException("no words are called " + list.group()));
    }

    /** Whether nothing in a word has a meaning of its own in a regular expression, as in nearly all. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
