package org.industryfacts.engine.milestone;

import java.util.HashSet;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** What can come a step further: a thing whose name ends with one of the words of {@code milestone-subjects.tsv}. */
final class SubjectWords {

    private final Set<String> endings;
    private final int longest;

    private SubjectWords(Set<String> endings) {
        this.endings = Set.copyOf(endings);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    static SubjectWords load() {
        Set<String> endings = new HashSet<>();
        for (Row row : LexiconFile.read(SubjectWords.class, "milestone-subjects.tsv", 1)) {
            if (!endings.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new SubjectWords(endings);
    }

    /** Whether a name ends with such a word, with more before it. */
    boolean canStep(String name) {
        String bare = name.replaceAll("[”’)]+$", "");
        for (int length = Math.min(longest, bare.length() - 1); length > 0; length--) {
            if (endings.contains(bare.substring(bare.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
