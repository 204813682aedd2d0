package org.industryfacts.engine.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * Finds where the list begins that a word for a class announces, from {@code list-leads.tsv}: 上市公司5家,分别是A、B. Immutable
 * and safe to share between threads.
 */
final class ListLeads {

    private static final int FARTHEST = 6;

    /** By its word, whether a lead needs no other beside it. */
    private final Map<String, Boolean> leads;

    private ListLeads(Map<String, Boolean> leads) {
        this.leads = Map.copyOf(leads);
    }

    /** Loads the words; a bad line fails here. */
    static ListLeads load() {
        Map<String, Boolean> leads = new HashMap<>();
        for (Row row : LexiconFile.read(ListLeads.class, "list-leads.tsv", 2)) {
            if (leads.put(row.text(0), row.yesNo(1)) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new ListLeads(leads);
    }

    /** All of them. */
    Set<String> words() {
        return leads.keySet();
    }

    /** Whether a word leads a list and needs no other beside it. */
    boolean leads(String word) {
        return Boolean.TRUE.equals(leads.get(word));
    }

    /** Where the list begins that is announced from a token on; empty where none is. */
    OptionalInt listAfter(String text, List<Token> tokens, int start) {
        boolean led = false;
        int limit = Math.min(tokens.size(), start + FARTHEST);
        for (int i = start; i < limit; i++) {
            Boolean lead =
                    tokens.get(i) instanceof WordToken ? leads.get(tokens.get(i).of(text)) : null;
            led = led || Boolean.TRUE.equals(lead);
            if (lead == null && !isCount(tokens.get(i))) {
                return led ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isCount(Token token) {
        return token instanceof QuantityToken
                || token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.NUMERAL
                                || word.word().wordClass() == WordClass.CLASSIFIER);
    }
}
