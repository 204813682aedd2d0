package org.industryfacts.engine.scope;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordEndings;

/**
 * Tells phrases for things of a sort from those for a single one: 重大项目 from 三门峡铜箔项目. Immutable and safe to share
 * between threads.
 */
public final class GenericPhrases implements Predicate<String> {

    private static final Pattern COUNT = Pattern.compile("^[一两三四五六七八九十数多几]+[个项批大类种]");

    /** What many are called by that are begun, signed or finished together: “三个一批”. */
    private static final Pattern BATCH = Pattern.compile("“[^”]*一批”");

    private final WordEndings things;
    private final WordTable<Boolean> words;

    private GenericPhrases(WordEndings things, Set<String> words) {
        this.things = things;
        this.words = WordTable.of(words);
    }

    /** @param things what phrases for things end with */
    public static GenericPhrases load(WordEndings things) {
        return new GenericPhrases(things, LexiconFile.words(GenericPhrases.class, "generic-words.tsv"));
    }

    /** Whether nothing but generic words stands before the word for things that a phrase ends with. */
    @Override
    public boolean test(String phrase) {
        String before = phrase.substring(0, phrase.length() - things.endingOf(phrase));
        return isGeneric(COUNT.matcher(BATCH.matcher(before).replaceFirst("")).replaceFirst(""));
    }

    /** Whether a text is a row of generic words, or one up to a 的. */
    private boolean isGeneric(String text) {
        boolean[] reached = new boolean[text.length() + 1];
        reached[0] = true;
        for (int start = 0; start < text.length(); start++) {
            if (reached[start] && text.charAt(start) == '的') {
                return true;
            }
            int node = WordTable.START;
            for (int at = start; reached[start] && at < text.length(); at++) {
                node = words.next(node, text.charAt(at));
                if (node == WordTable.NONE) {
                    break;
                }
                reached[at + 1] |= words.value(node) != null;
            }
        }
        return reached[text.length()];
    }
}
