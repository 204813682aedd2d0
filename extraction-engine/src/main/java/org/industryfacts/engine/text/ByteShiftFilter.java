package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs text that was decoded one byte out of step ({@link ShiftedRun}), as in {@code ?!鄙虾H醫} for {@code 。”上海國際醫}.
 *
 * <p>A repair is made only if the quotation marks of the paragraph allow it, its words are far likelier than what is
 * shown, and damaging it again gives back the very characters shown. All else stays. Characters that bytes and readings
 * do not settle are flagged as reconstructed. Must run before annotations are stripped, since they hold bytes together.
 */
final class ByteShiftFilter implements CharacterFilter {

    static final String KIND = "byte-shift";

    /** So many runs of a text are looked at; the time for the rest would be too long for what they are worth. */
    private static final int MAX_RUNS = 500;

    private final ShiftModel model;
    private final ShiftMarkers markers;

    ByteShiftFilter(ShiftModel model) {
        this.model = model;
        this.markers = new ShiftMarkers(model.gbk(), model.pinyin());
    }

    @Override
    public CleanText apply(CleanText text) {
        List<ShiftedRun> runs = runs(text.text());
        if (runs.isEmpty()) {
            return text;
        }
        RunRepair repair = new RunRepair(model, text.text(), runs);
        QuoteBalance quotes = new QuoteBalance(text.text());
        Rewriter rewriter = new Rewriter(text, KIND);
        for (ShiftedRun run : runs) {
            quotes.readTo(run.marker());
            RunReading reading = quotes.allows(run.head()) ? repair.of(run) : null;
            if (reading != null) {
                replace(run, reading, rewriter);
                quotes.readInstead(run.head() + reading.text(), run.ending().end());
            }
        }
        return rewriter.rewritten();
    }

    private List<ShiftedRun> runs(String text) {
        List<ShiftedRun> runs = new ArrayList<>();
        int at = text.indexOf('?');
        while (at >= 0 && runs.size() < MAX_RUNS) {
            ShiftedRun run = markers.runAt(text, at);
            if (run != null) {
                runs.add(run);
            }
            at = text.indexOf('?', run == null ? at + 1 : run.ending().end());
        }
        return runs;
    }

    /** Each true character stands for the shown one that holds its first visible byte; some share one. */
    private static void replace(ShiftedRun run, RunReading reading, Rewriter rewriter) {
        int at = run.marker();
        for (int i = 0; i < run.head().length(); i++) {
            rewriter.replace(new Span(at, at + 1), run.head().substring(i, i + 1));
            at++;
        }
        List<TrueCharacter> characters = reading.characters();
        for (int first = 0, next; first < characters.size(); first = next) {
            StringBuilder together = new StringBuilder();
            boolean certain = true;
            next = first;
            while (next < characters.size()
                    && characters.get(next).shown() == characters.get(first).shown()) {
                together.append(characters.get(next).character());
                certain &= characters.get(next++).certain();
            }
            int end = next == characters.size()
                    ? run.ending().end()
                    : run.start() + characters.get(next).shown();
            Span span = new Span(at, end);
            if (certain) {
                rewriter.replace(span, together.toString());
            } else {
                rewriter.reconstruct(span, together.toString());
            }
            at = end;
        }
    }
}
