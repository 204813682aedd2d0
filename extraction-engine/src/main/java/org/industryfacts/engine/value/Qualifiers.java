package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.value.PhraseTable.Phrase;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** The words around a number that say how it bounds what it counts. */
final class Qualifiers {

    private static final String FILE = "qualifiers.tsv";

    /** What a verb ends with that leads to a share without a 的 between. */
    private static final String SHARE = "占";

    /** More than these in a row are no qualification: 最高 可 给予 不超过. */
    private static final int MOST_WORDS = 5;

    /** How far back of a share the verb may stand that bounds it. */
    private static final int REACH = 20;

    private enum Side {
        BEFORE,
        ROUND,
        LIMIT,
        BETWEEN,
        CURRENCY,
        AFTER,
        WITHIN,
        FAR
    }

    private record Meaning(
            Side side,
            Comparator comparator,
            String notBeside,
            @Nullable Unit currency) {}

    /**
     * What a run of qualifiers makes of a number, and where it ends.
     *
     * @param currency what the number counts where it has no unit but 元; null where none is named
     */
    record Qualification(
            int end, Comparator comparator, @Nullable Unit currency) {
        Qualification(int end, Comparator comparator) {
            this(end, comparator, null);
        }
    }

    private final PhraseTable<Meaning> before;
    private final PhraseTable<Meaning> after;
    private final PhraseTable<Meaning> distant;

    private Qualifiers(PhraseTable<Meaning> before, PhraseTable<Meaning> after, PhraseTable<Meaning> distant) {
        this.before = before;
        this.after = after;
        this.distant = distant;
    }

    static Qualifiers load(UnitTable units) {
        List<Phrase<Meaning>> before = new ArrayList<>();
        List<Phrase<Meaning>> after = new ArrayList<>();
        List<Phrase<Meaning>> distant = new ArrayList<>();
        for (LexiconFile.Row row : LexiconFile.read(Qualifiers.class, FILE, 4)) {
            String notBeside = row.optionalText(3);
            Side side = row.constant(Side.class, 1);
            Unit currency = side == Side.CURRENCY ? currency(row, units) : null;
            Meaning meaning = new Meaning(side, comparator(row), notBeside == null ? "" : notBeside, currency);
            List<Phrase<Meaning>> words =
                    switch (meaning.side) {
                        case AFTER, WITHIN -> after;
                        case FAR -> distant;
                        case BEFORE, ROUND, LIMIT, BETWEEN, CURRENCY -> before;
                    };
            words.add(new Phrase<>(row.text(0), meaning));
        }
        return new Qualifiers(new PhraseTable<>(before), new PhraseTable<>(after), new PhraseTable<>(distant));
    }

    private static Unit currency(LexiconFile.Row row, UnitTable units) {
        Unit currency = units.written(row.text(0));
        if (currency == null) {
            throw row.error("no unit is written " + row.text(0));
        }
        return currency;
    }

    private static Comparator comparator(LexiconFile.Row row) {
        try {
            return Coded.of(Comparator.class, row.text(2));
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    /** What qualifications begin with. */
    String firstCharacters() {
        return before.firstCharacters();
    }

    /** The qualifiers that end where a number may begin; those of none end at {@code at}. */
    Qualification before(String text, int at) {
        int end = at;
        Comparator comparator = Comparator.EQ;
        boolean limit = false;
        Unit currency = null;
        for (int words = 0; words < MOST_WORDS; words++) {
            Phrase<Meaning> phrase = before.at(text, end);
            if (phrase == null || !applies(phrase, limit, text, end)) {
                break;
            }
            comparator = strongest(comparator, phrase.meaning().comparator);
            limit |= phrase.meaning().side == Side.LIMIT;
            currency = phrase.meaning().currency == null ? currency : phrase.meaning().currency;
            end += phrase.word().length();
        }
        return new Qualification(end > at ? afterBlank(text, end) : end, comparator, currency);
    }

    /** Where the figure begins that a blank sets off from its qualifier: 约 40 亿元. */
    private static int afterBlank(String text, int end) {
        return Chars.at(text, end) == ' ' && Chars.isDigit(Chars.at(text, end + 1)) ? end + 1 : end;
    }

    private static boolean applies(Phrase<Meaning> phrase, boolean limit, String text, int at) {
        if (Chars.isOneOf(Chars.at(text, at - 1), phrase.meaning().notBeside)) {
            return false;
        }
        return switch (phrase.meaning().side) {
            case BEFORE, LIMIT, CURRENCY -> true;
            case BETWEEN -> limit;
            case ROUND -> isRound(Chars.at(text, at + phrase.word().length()));
            case AFTER, WITHIN, FAR -> false;
        };
    }

    private static boolean isRound(char c) {
        return c == '百' || c == '千' || c == '万' || c == '亿';
    }

    /** The qualifier that begins right behind {@code unit}; that of none ends at {@code at}. */
    Qualification after(String text, int at, Unit unit) {
        Phrase<Meaning> phrase = after.at(text, at);
        if (phrase == null) {
            return new Qualification(at, Comparator.EQ);
        }
        int end = at + phrase.word().length();
        boolean within = phrase.meaning().side == Side.WITHIN && unit.kind() != Unit.Kind.UNIT;
        boolean runsOn = Chars.isOneOf(Chars.at(text, end), phrase.meaning().notBeside);
        return within || runsOn
                ? new Qualification(at, Comparator.EQ)
                : new Qualification(end, phrase.meaning().comparator);
    }

    /** What a verb further left makes of a multiple or a share: 超过 in 超过去年的3倍, 约占 in 约占全国四成. */
    Comparator distant(String text, int at) {
        boolean of = Chars.at(text, at - 1) == '的';
        for (int i = at - 2; i >= Math.max(0, at - REACH) && Chars.isWordCharacter(text.charAt(i)); i--) {
            Phrase<Meaning> phrase = distant.at(text, i);
            if (phrase != null && (of || phrase.word().endsWith(SHARE))) {
                return phrase.meaning().comparator;
            }
        }
        return Comparator.EQ;
    }

    /** A bound is stronger than an approximation, and the word that was said first than the next. */
    static Comparator strongest(Comparator first, Comparator next) {
        boolean bound = first == Comparator.GT || first == Comparator.LT;
        boolean says = next == Comparator.GT || next == Comparator.LT || first == Comparator.EQ;
        return !bound && says ? next : first;
    }
}
