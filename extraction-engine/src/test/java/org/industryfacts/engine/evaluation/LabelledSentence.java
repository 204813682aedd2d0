package org.industryfacts.engine.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.fact.FactType;

/** A sentence with all facts of one type that it says. */
record LabelledSentence(FactType type, String text, List<Assertion> gold) {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 15);
    private static final Pattern NEXT_SLOT = Pattern.compile(" (?=[a-zA-Z]+=)");

    LabelledSentence {
        gold = List.copyOf(gold);
    }

    /** The sentences of a type; a bad line fails with file and number. */
    static List<LabelledSentence> load(FactType type) {
        return LexiconFile.read(LabelledSentence.class, "/labelled/sentences/" + type.code() + ".tsv", 2).stream()
                .map(row -> new LabelledSentence(type, row.text(0), facts(type, row)))
                .toList();
    }

    private static List<Assertion> facts(FactType type, LexiconFile.Row row) {
        return row.text(1).equals("-")
                ? List.of()
                : Arrays.stream(row.text(1).split(" \\| "))
                        .map(fact -> fact(type, row, fact))
                        .toList();
    }

    private static Assertion fact(FactType type, LexiconFile.Row row, String fact) {
        Map<String, Object> slots = new HashMap<>();
        for (String pair : NEXT_SLOT.split(fact)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || slots.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw row.error("expected slot=value, each slot once: " + pair);
            }
        }
        Object status = slots.remove("status");
        Object period = slots.remove("period");
        slots.computeIfPresent(
                "parties", (slot, parties) -> List.of(parties.toString().split("、")));
        return new Assertion(
                type, slots, status == null ? "actual" : status.toString(), text(period), List.of(), row.text(0));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The facts of the type that the engine reads. */
    List<Assertion> read(ExtractionEngine engine) {
        return engine.extract(new ArticleText(new UUID(0, 0), "r1", text, "text/plain", null, PUBLISHED)).stream()
                .filter(fact -> fact.type() == type)
                .map(Assertion::of)
                .toList();
    }

    /** Whether all its facts and no others were read, each right in full. */
    boolean isReadBy(List<Assertion> read) {
        return gold.size() == read.size()
                && Pairing.pairs(gold, read).stream()
                                .filter(pair -> pair.comparison().full())
                                .count()
                        == gold.size();
    }
}
