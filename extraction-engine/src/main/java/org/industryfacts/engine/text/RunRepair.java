package org.industryfacts.engine.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads the damaged runs of one text, with the words and annotations that the rest of the text has. For one use. */
final class RunRepair {

    /**
     * By so much the words of a repair must be cheaper than what is shown, in thousandths of a nat; half of an
     * annotation whose bytes fit is proof enough without it.
     */
    private static final int MARGIN = 8_000;

    private static final int FOLLOWING = 6;
    private static final int MAX_OWN_TEXT = 1 << 15;

    private final ShiftModel model;
    private final String text;
    private final List<ShiftedRun> runs;
    private final Map<Character, String> annotations = new HashMap<>();
    /** Made for the first run that is read: most texts have none. */
    private @Nullable OwnWords ownWords;

    RunRepair(ShiftModel model, String text, List<ShiftedRun> runs) {
        this.model = model;
        this.text = text;
        this.runs = runs;
    }

    private OwnWords ownWords() {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (ShiftedRun run : runs) {
            appendPlain(at, run.marker(), plain);
            at = run.ending().end();
        }
        appendPlain(at, text.length(), plain);
        return new OwnWords(model.simplified().map(plain.toString()), plain.toString());
    }

    /** Appends a part of the text without its annotations, which are remembered. */
    private void appendPlain(int from, int to, StringBuilder plain) {
        for (int at = from; at < to && plain.length() < MAX_OWN_TEXT; at++) {
            Span annotation = at == 0 ? null : model.annotations().annotationAt(text, at);
            if (annotation == null) {
                plain.append(text.charAt(at));
            } else {
                annotations.put(text.charAt(at - 1), text.substring(at + 1, annotation.end() - 1));
                at = annotation.end() - 1;
            }
        }
        plain.append('\n');
    }

    /** The true characters of a run, or null where there is no reading to be sure of. */
    @Nullable
    RunReading of(ShiftedRun run) {
        OwnWords own = ownWords == null ? ownWords() : ownWords;
        ownWords = own;
        String following = following(run.ending().end());
        long margin = run.head().isEmpty() ? 0 : MARGIN;
        long limit = shownCost(run, following) - margin - model.segmenter().cost(run.head());
        RunReading best = null;
        for (int lead : run.leads()) {
            RunReading reading = search(run, lead, following, own).best(limit);
            if (reading != null
                    && (best == null || reading.cost() < best.cost())
                    && ShiftDamage.isShown(
                            damaged(run, lead, reading),
                            text,
                            from(run),
                            run.ending().end())) {
                best = reading;
            }
        }
        return best;
    }

    private RunSearch search(ShiftedRun run, int lead, String following, OwnWords own) {
        PinyinReading reading = readingOfLast(run);
        String endCharacters = reading == null ? "" : model.pinyin().charactersRead(reading);
        ShiftLattice lattice = new ShiftLattice(
                model.gbk(), text.substring(run.start(), run.end()), lead, run.ending(), endCharacters, following);
        return new RunSearch(model, own, lattice);
    }

    /** How the last true character is read, where the page says so: within the run, or in an annotation after it. */
    private @Nullable PinyinReading readingOfLast(ShiftedRun run) {
        int end = run.ending().end();
        int after = afterAnnotation(end);
        return run.ending().reading() == null && after > end
                ? PinyinReading.parse(text.substring(end + 1, after - 1))
                : run.ending().reading();
    }

    /** What the shown characters cost as text, with their marks, but without what is left of an annotation. */
    private long shownCost(ShiftedRun run, String following) {
        int from = run.head().isEmpty() ? run.start() : run.marker();
        int to = run.ending().reading() == null ? run.ending().end() : run.end();
        return model.segmenter().cost(model.simplified().map(text.substring(from, to)) + following);
    }

    /** The Han characters that follow a run, without annotations, in simplified form. */
    private String following(int from) {
        StringBuilder following = new StringBuilder();
        for (int at = afterAnnotation(from); at < text.length() && following.length() < FOLLOWING; ) {
            if (!HanCharacters.isHan(text.charAt(at))) {
                break;
            }
            following.append(model.simplified().get(text.charAt(at)));
            at = afterAnnotation(at + 1);
        }
        return following.toString();
    }

    private int afterAnnotation(int at) {
        if (Punctuation.charAt(text, at) != '(' && Punctuation.charAt(text, at) != '（') {
            return at;
        }
        int close = ShiftMarkers.closeOfAnnotation(text, at);
        return close >= 0 && PinyinReading.parse(text.substring(at + 1, close)) != null ? close + 1 : at;
    }

    /** Where the true text begins that the damage is tried on: a torn character needs the one before it. */
    private static int from(ShiftedRun run) {
        return run.head().isEmpty() ? run.marker() - 1 : run.marker();
    }

    private String damaged(ShiftedRun run, int lead, RunReading reading) {
        Map<Character, String> inserted = new HashMap<>(annotations);
        String before = text.substring(from(run), run.marker());
        if (run.head().isEmpty()) {
            char torn = model.gbk().character(model.gbk().trail(before.charAt(0)), lead);
            inserted.put(torn, text.substring(run.marker() + 1, run.start() - 1));
        }
        List<TrueCharacter> characters = reading.characters();
        if (run.ending().reading() != null) {
            char last = characters.get(characters.size() - 1).character();
            inserted.put(last, text.substring(run.end() + 1, run.ending().end() - 1));
        }
        String markAfter = text.charAt(run.end()) == '?' && run.ending().reading() == null
                ? (text.charAt(run.ending().end()) == '!' ? "！" : "，")
                : "";
        return new ShiftDamage(model.gbk(), inserted).apply(before + run.head() + reading.text() + markAfter);
    }
}
