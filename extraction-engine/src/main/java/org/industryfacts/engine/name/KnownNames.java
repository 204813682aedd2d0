package org.industryfacts.engine.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.name.NameTable.Entry;
import org.industryfacts.engine.text.Span;

/**
 * Organisations that everyone knows, from {@code known-names.tsv}: found without a word that says what they are.
 * Immutable and safe to share between threads.
 */
public final class KnownNames {

    /** What follows the name of a firm, be it a word as well. */
    private static final Pattern CUE = Pattern.compile("公司|集团|创始人|联合创始人|董事长|副?总裁|副?总经理|CEO|首席|总部|工厂");

    private final NameTable<Known> names;
    private final WordEdges edges;

    private KnownNames(NameTable<Known> names, WordEdges edges) {
        this.names = names;
        this.edges = edges;
    }

    /** Loads the names; a bad line fails here. */
    public static KnownNames load(WordEdges edges) {
        NameTable<Known> names = new NameTable<>();
        for (Row row : LexiconFile.read(KnownNames.class, "known-names.tsv", 4)) {
            String full = row.optionalText(2);
            Known known = new Known(NameSuffixes.kind(row, 1), full == null ? row.text(0) : full, isWord(row));
            if (!names.add(row.text(0), known)) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new KnownNames(names, edges);
    }

    private static boolean isWord(Row row) {
        return switch (row.text(3)) {
            case "sure" -> false;
            case "word" -> true;
            default -> throw row.error("neither sure nor word: " + row.text(3));
        };
    }

    /** The names in a text, in order, none overlapping another; not those that are words as well. */
    public List<Name> in(String text) {
        List<Name> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Name name = names.mayBegin(text, at) ? at(text, at) : null;
            if (name != null) {
                found.add(name);
            }
            at = name == null ? at + 1 : name.span().end();
        }
        return found;
    }

    private @Nullable Name at(String text, int at) {
        for (Entry<Known> entry : names.at(text, at)) {
            Span span = new Span(at, at + entry.name().length());
            boolean sure = !entry.value().word()
                    || CUE.matcher(text).region(span.end(), text.length()).lookingAt();
            if (sure && edges.standsApart(text, span)) {
                Known known = entry.value();
                return new Name(span, entry.name(), span, known.kind(), known.fullName(), false);
            }
        }
        return null;
    }

    /** What kind of organisation these characters name, be they a word as well. */
    public Optional<NameKind> kindOf(String name) {
        return name.length() < 2
                ? Optional.empty()
                : Optional.ofNullable(names.get(name)).map(Known::kind);
    }

    /** Whether the characters begin with a known name, be it a word as well: 中车时代半导体. */
    public boolean startsKnown(String characters) {
        return !names.at(characters, 0).isEmpty();
    }

    private record Known(NameKind kind, String fullName, boolean word) {}
}
