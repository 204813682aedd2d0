package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.text.Span;

/**
 * Reads lists of things by how they are written: what the text says to be projects stands between 、 or commas or
 * semicolons, whatever each of them is called, until something stands there that tells instead of naming. Immutable and
 * safe to share between threads.
 */
final class AnnouncedLists {

    private static final int MOST_TOKENS = 400;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ROW = 3;
    private static final int LONGEST = 40;

    private static final String COMMAS = ",;";
    private static final Set<String> AND_SO_ON = Set.of("等", "等等");
    private static final Set<String> ENDS = Set.of("。", "!", "?", " ");
    private static final Set<String> LEADS = Set.of("和", "以及", "及", "与", "还有", ":", "：");

    /** A line with nothing but a name has no marks but those that names have. */
    private static final Pattern TELLING = Pattern.compile("[,!?]|[;。](?!\\s*$)");

    /** Stops that say in a name what the thing is for: 激光|加速|中心, 大科学|计划|总部; 投资 and 新建 tell what becomes of it. */
    private static final Set<String> PURPOSES = Set.of("加速", "助力", "促进", "支持", "计划");

    private final ThingLists lists;
    private final Stops stops;

    /** Tells the words that no name holds, so that what holds one tells something. */
    @FunctionalInterface
    interface Stops {
        boolean at(SentenceReading sentence, List<Token> tokens, int index);
    }

    AnnouncedLists(ThingLists lists, Stops stops) {
        this.lists = lists;
        this.stops = stops;
    }

    /** Whether a text can be a line with nothing but a name. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST && !TELLING.matcher(text).find();
    }

    /** The things that stand from a position on, where the words before it say that projects are listed. */
    ThingRuns.Run after(SentenceReading sentence, int position) {
        List<Span> items = new ArrayList<>();
        boolean telling = false;
        for (List<Token> piece : pieces(sentence, rest(sentence, position))) {
            boolean anew = startsWith(sentence, piece, ";")
                    || endsInEtc(sentence, piece) && StepObjects.isCount(piece.get(piece.size() - 1));
            if (telling && !anew) {
                continue;
            }
            List<Span> read = items(sentence, without(sentence, piece), !items.isEmpty());
            items.addAll(read);
            telling = read.isEmpty() || endsInEtc(sentence, piece);
        }
        long sure = items.stream()
                .filter(span -> lists.isOneOrThing(sentence, span))
                .count();
        boolean single = items.size() == 1 && !lists.isThing(sentence, items.get(0));
        return items.isEmpty() || single || 2 * sure < items.size() ? ThingRuns.NONE : new ThingRuns.Run(items, true);
    }

    /**
     * A row with what marks part from its first item: A项目,B项目等5个项目 where it is summed up, else where a figure leads to
     * each: 总投资3亿元的A项目,总投资2亿元的B项目.
     */
    ThingRuns.Run withEarlier(SentenceReading sentence, ThingRuns.Run run) {
        int begin = run.items().isEmpty() ? 0 : run.items().get(0).start();
        if (begin <= sentence.span().start()) {
            return run;
        }
        List<Token> tokens = sentence.tokensIn(new Span(sentence.span().start(), begin));
        List<List<Token>> pieces = run.listed() ? parted(sentence, tokens, COMMAS) : pieces(sentence, tokens);
        List<Token> own = pieces.get(pieces.size() - 1);
        if (!without(sentence, own).isEmpty() || !run.listed() && !isFigured(sentence, own)) {
            return run;
        }
        List<Span> items = new ArrayList<>(run.items());
        for (int i = pieces.size() - 2; i >= 0; i--) {
            List<Token> piece = pieces.get(i);
            List<Span> read = items(sentence, without(sentence, piece), true);
            if (read.isEmpty()
                    || endsInEtc(sentence, piece)
                    || !run.listed() && !isFigured(sentence, piece)
                    || !read.stream().allMatch(span -> lists.isThing(sentence, span))) {
                break;
            }
            items.addAll(0, read);
        }
        return new ThingRuns.Run(items, run.listed());
    }

    /** Whether 的 parts a name from a figure that leads to it: 总投资3亿元|的. */
    private static boolean isFigured(SentenceReading sentence, List<Token> piece) {
        return IntStream.range(1, piece.size())
                .anyMatch(i -> word(sentence, piece.get(i)).equals("的") && piece.get(i - 1) instanceof QuantityToken);
    }

    private static List<Token> rest(SentenceReading sentence, int position) {
        List<Token> tokens = sentence.tokensIn(
                new Span(position, Math.max(position, sentence.span().end())));
        return tokens.subList(0, Math.min(tokens.size(), MOST_TOKENS));
    }

    /** The pieces of a row, each with the mark that it begins with. */
    private static List<List<Token>> parted(SentenceReading sentence, List<Token> tokens, String marks) {
        List<List<Token>> pieces = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).of(sentence.text());
            depth += ThingRuns.count(ThingRuns.OPENING, word) - ThingRuns.count(ThingRuns.CLOSING, word);
            if (depth <= 0 && ThingRuns.count(marks, word) > 0) {
                pieces.add(tokens.subList(first, i));
                first = i;
            }
        }
        pieces.add(tokens.subList(first, tokens.size()));
        return pieces;
    }

    /** The pieces that commas part, and 、 where what leads to a name stands before each: A在B区建设的C项目、D建设的E项目. */
    private static List<List<Token>> pieces(SentenceReading sentence, List<Token> tokens) {
        return parted(sentence, tokens, COMMAS).stream()
                .flatMap(piece -> {
                    List<List<Token>> items = parted(sentence, piece, "、");
                    return items.size() > 1 && items.stream().allMatch(item -> isLed(sentence, item))
                            ? items.stream()
                            : Stream.of(piece);
                })
                .toList();
    }

    private static boolean isLed(SentenceReading sentence, List<Token> item) {
        return item.stream().anyMatch(token -> word(sentence, token).equals("的"));
    }

    /** A piece without its mark, what leads to the name in it (由A公司投资建设的) and the 等 after it. */
    private static List<Token> without(SentenceReading sentence, List<Token> piece) {
        int first = 0;
        int end = 0;
        while (end < piece.size() && !AND_SO_ON.contains(word(sentence, piece.get(end)))) {
            first = word(sentence, piece.get(end)).equals("的") ? end + 1 : first;
            end++;
        }
        while (first < end && isLead(sentence, piece.get(first))) {
            first++;
        }
        while (end > first && ENDS.contains(word(sentence, piece.get(end - 1)))) {
            end--;
        }
        return piece.subList(first, end);
    }

    private static boolean isLead(SentenceReading sentence, Token token) {
        String word = word(sentence, token);
        return word.isBlank() || LEADS.contains(word) || token.isMark() && "、,;".contains(word);
    }

    private static boolean startsWith(SentenceReading sentence, List<Token> piece, String mark) {
        return !piece.isEmpty() && word(sentence, piece.get(0)).equals(mark);
    }

    private static boolean endsInEtc(SentenceReading sentence, List<Token> piece) {
        return piece.stream().anyMatch(token -> AND_SO_ON.contains(word(sentence, token)));
    }

    /** The things that a piece names; none where it tells something. */
    private List<Span> items(SentenceReading sentence, List<Token> piece, boolean further) {
        if (piece.isEmpty() || isTelling(sentence, piece) && !isRowOfThings(sentence, piece)) {
            return List.of();
        }
        List<Span> things = lists.parted(sentence, piece, further).items();
        if (!things.isEmpty()) {
            return things;
        }
        if (further && lists.isThing(sentence, ThingLists.span(piece))) {
            return List.of(ThingLists.span(piece));
        }
        List<Span> names = parted(sentence, piece, "、").stream()
                .map(item -> without(sentence, item))
                .filter(item -> !item.isEmpty())
                .map(ThingLists::span)
                .toList();
        return names.stream()
                        .allMatch(span ->
                                span.length() >= SHORTEST && span.length() <= LONGEST && !endsInFigure(sentence, span))
                ? names
                : List.of();
    }

    /** Whether a piece names three things at least, half of them without a word that few names hold: A园、B加速中心、C楼. */
    private boolean isRowOfThings(SentenceReading sentence, List<Token> piece) {
        List<List<Token>> row = parted(sentence, piece, "、").stream()
                .map(item -> without(sentence, item))
                .filter(item -> !item.isEmpty())
                .toList();
        long telling = row.stream().filter(item -> isTelling(sentence, item)).count();
        return row.size() >= SHORTEST_ROW
                && 2 * telling <= row.size()
                && row.stream().noneMatch(item -> isTelling(sentence, item, PURPOSES))
                && row.stream().allMatch(item -> lists.isThing(sentence, ThingLists.span(item)));
    }

    /** Whether it ends in a number of things or an amount of money, as no name does. */
    private static boolean endsInFigure(SentenceReading sentence, Span span) {
        List<Token> tokens = sentence.tokensIn(span);
        Token last = tokens.get(tokens.size() - 1);
        return StepObjects.isCount(last) || RunOpenings.isMoney(last);
    }

    private boolean isTelling(SentenceReading sentence, List<Token> piece) {
        return isTelling(sentence, piece, Set.of());
    }

    private boolean isTelling(SentenceReading sentence, List<Token> piece, Set<String> allowed) {
        int depth = 0;
        for (int i = 0; i < piece.size(); i++) {
            String word = word(sentence, piece.get(i));
            depth += ThingRuns.count(ThingRuns.OPENING, word) - ThingRuns.count(ThingRuns.CLOSING, word);
            if (depth == 0 && !allowed.contains(word) && stops.at(sentence, piece, i)) {
                return true;
            }
        }
        return false;
    }

    private static String word(SentenceReading sentence, Token token) {
        return token.of(sentence.text());
    }
}
