package org.industryfacts.engine.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The runs of figures of a sentence, and what each figure of a run is of, where a list before it says so:
 * 交通、水利投资分别达到845亿元、 486亿元. Made for one sentence.
 */
final class FigureRuns {

    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "及", "以及");
    private static final Set<String> RESPECTIVELY = Set.of("分别", "依次");

    private final SentenceReading sentence;
    private final String text;
    private final List<Run> runs = new ArrayList<>();

    /** @param text of the article */
    FigureRuns(SentenceReading sentence, String text) {
        this.sentence = sentence;
        this.text = text;
        List<QuantityToken> figures = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token instanceof QuantityToken figure) {
                if (!figures.isEmpty() && !isNext(figures.get(figures.size() - 1), figure)) {
                    close(figures);
                }
                figures.add(figure);
            }
        }
        close(figures);
    }

    /**
     * Figures of one unit in a row.
     *
     * @param items what they are of, one each; empty where no list says it
     * @param holders whose they are, one each; empty where no row of names says it
     * @param respectively whether the clause begins with saying that each is of something else: 同比分别
     */
    private record Run(List<Span> figures, List<Span> items, List<Span> holders, boolean respectively) {
        Run {
            figures = List.copyOf(figures);
            items = List.copyOf(items);
            holders = List.copyOf(holders);
        }
    }

    /** Whose a figure is, by the row of names before its run: 合肥、芜湖分别新增企业24家、20家. */
    Optional<Span> holderOf(Span figure) {
        return runs.stream()
                .filter(run -> !run.holders().isEmpty() && run.figures().contains(figure))
                .map(run -> run.holders().get(run.figures().indexOf(figure)))
                .findFirst();
    }

    /** Whether a figure only counts the names that the run of another belongs to: 合肥、芜湖2个市分别新增24家、20家. */
    boolean sumsUpHolders(Span figure, Span ofRun) {
        return runs.stream()
                .filter(run -> !run.holders().isEmpty() && run.figures().contains(ofRun))
                .anyMatch(run -> run.holders().get(run.holders().size() - 1).end() == figure.start());
    }

    /**
     * What a figure is of, by the list before its run; empty where only the last item says it in full: 城镇、农村居民收入.
     */
    Optional<Span> itemOf(Span figure) {
        return runs.stream()
                .filter(run -> !run.items().isEmpty() && run.figures().contains(figure))
                .map(run -> item(run, figure))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a phrase stands behind the list before the run of a figure. */
    boolean standsBehindItems(Span figure, Span phrase) {
        return runs.stream()
                .filter(run -> !run.items().isEmpty() && run.figures().contains(figure))
                .anyMatch(run -> run.items().get(run.items().size() - 1).end() <= phrase.start());
    }

    private static Optional<Span> item(Run run, Span figure) {
        Span item = run.items().get(run.figures().indexOf(figure));
        int last = run.items().get(run.items().size() - 1).length();
        return 2 * item.length() < last ? Optional.empty() : Optional.of(item);
    }

    /** Whether a figure only goes on with the run of the one before it: 分别增长18.9%和22.4%. */
    boolean goesOn(Span before, Span figure) {
        return runs.stream().map(Run::figures).anyMatch(figures -> {
            int place = figures.indexOf(figure);
            return place > 0 && figures.get(place - 1).equals(before);
        });
    }

    /**
     * The place of a figure in a run whose figures belong one each to what was told before, and not to a list:
     * 产值5亿元,利润1亿元,分别增长8%、7%.
     */
    Optional<Place> placeOf(Span figure) {
        return runs.stream()
                .filter(run -> run.respectively()
                        && run.items().isEmpty()
                        && run.figures().contains(figure))
                .map(run -> new Place(
                        run.figures().indexOf(figure),
                        run.figures().size(),
                        run.figures().get(0).start()))
                .findFirst();
    }

    /**
     * Which figure of a run one is.
     *
     * @param number from 0
     * @param of how many the run has
     * @param start where the run begins
     */
    record Place(int number, int of, int start) {}

    /** The last figure of the run that a figure goes on in; empty where it is that itself. */
    Optional<Span> lastOf(Span figure) {
        return runs.stream()
                .filter(run -> run.figures().contains(figure))
                .map(run -> run.figures().get(run.figures().size() - 1))
                .filter(last -> !last.equals(figure))
                .findFirst();
    }

    private boolean isNext(QuantityToken before, QuantityToken figure) {
        return before.quantity().unit().equals(figure.quantity().unit())
                && SEPARATORS.contains(
                        new Span(before.span().end(), figure.span().start()).of(text));
    }

    private void close(List<QuantityToken> figures) {
        if (figures.size() > 1) {
            List<Span> spans = figures.stream().map(QuantityToken::span).toList();
            Optional<Token> respectively = respectively(spans.get(0).start());
            List<Span> items = respectively
                    .map(word -> items(word.span().start(), spans.size()))
                    .orElse(List.of());
            runs.add(new Run(
                    spans,
                    items,
                    respectively
                            .filter(word -> items.isEmpty())
                            .map(word -> holders(word.span().start(), spans.size()))
                            .orElse(List.of()),
                    respectively
                            .filter(word -> opensClause(word.span().start()))
                            .isPresent()));
        }
        figures.clear();
    }

    /** The word in the clause of a figure that gives each figure of its run to something else. */
    private Optional<Token> respectively(int figure) {
        Span clause = sentence.clauseAt(figure);
        return sentence.tokensIn(new Span(clause.start(), figure)).stream()
                .filter(token -> token instanceof WordToken && isRespectively(token.of(text)))
                .reduce((earlier, later) -> later);
    }

    /** Whether at most one word of its clause stands before a position. */
    private boolean opensClause(int position) {
        Span clause = sentence.clauseAt(position);
        return sentence.tokensIn(new Span(clause.start(), position)).size() <= 1;
    }

    /** The items of the list before 分别, or of that of the run before (营收、毛利分别为8亿元、3亿元,同比分别增长5%、7%). */
    private List<Span> items(int respectively, int figures) {
        Optional<List<Span>> listed = sentence.listsBefore(respectively).stream()
                .map(PhraseList::items)
                .filter(items -> items.size() > 1 && !isOwned(items.get(0)))
                .findFirst();
        return listed.or(this::itemsBefore)
                .filter(items -> items.size() == figures)
                .orElse(List.of());
    }

    /** The last row of names before 分别, in its clause or the one before, if it has one for each figure. */
    private List<Span> holders(int respectively, int figures) {
        int clause = Math.max(0, sentence.clauseIndexAt(respectively) - 1);
        Span before = new Span(sentence.sentence().clauses().get(clause).start(), respectively);
        return new NameRows(text).lastRow(sentence.tokensIn(before), figures);
    }

    /** Whether a phrase says whose it is too, or that alone: 丽水市营业收入, 华越集团. */
    private boolean isOwned(Span phrase) {
        Token first = sentence.tokensIn(phrase).get(0);
        return first instanceof PlaceToken
                || first instanceof NameToken && first.span().equals(phrase)
                || phrase.of(text).indexOf('的') > 0;
    }

    /** Whether it is such a word, which the dictionary may have with the verb after it: 分别为. */
    private static boolean isRespectively(String word) {
        return RESPECTIVELY.stream().anyMatch(word::startsWith);
    }

    private Optional<List<Span>> itemsBefore() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1).items());
    }
}
