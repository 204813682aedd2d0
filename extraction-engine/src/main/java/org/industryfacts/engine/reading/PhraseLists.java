package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.PhraseList;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Reads lists of noun phrases: A、B和C, and A、B等30余家企业, where the class that ends the list is none of its items. An
 * 和 parts items where nothing else does or before the last item (光伏、锂电和合金新材料); elsewhere it belongs to one
 * (软件和信息服务、集成电路设计).
 */
final class PhraseLists {

    private static final int MOST_ITEMS = 24;
    private static final Set<String> AND_SO_ON = Set.of("等", "等等");
    private static final Set<String> ANDS = Set.of("和", "及", "以及");
    private static final Set<String> COUNTS = Set.of("一批", "一系列", "若干", "多个", "多家", "两大", "三大", "四大", "五大", "六大", "八大");

    private final TokenRow row;
    private final NounPhrases phrases;
    private final BoundedPhrases bounded;

    /** @param phrases single ones */
    PhraseLists(TokenRow row, NounPhrases phrases) {
        this.row = row;
        this.phrases = phrases;
        this.bounded = new BoundedPhrases(row, phrases);
    }

    /** The lists that end just before this token, the longest first. */
    List<PhraseList> before(int token) {
        Optional<Span> last = phrases.before(token);
        int mark = last.isPresent() ? markBefore(last.get()) : token - 1;
        if (mark >= 0 && isAndSoOn(mark)) {
            return itemsBefore(mark, last.orElse(null), token);
        }
        List<PhraseList> summed = last.map(phrase -> summedUp(phrase, token)).orElse(List.of());
        return last.isEmpty() || !summed.isEmpty() ? summed : itemsBefore(token, null, token);
    }

    /** The lists of several items that a count sums up within the phrase at their end: A、B两家|企业. */
    private List<PhraseList> summedUp(Span phrase, int token) {
        int first = row.firstEndingAfter(phrase.start());
        for (int i = token - 1; i > first; i--) {
            if (phrases.isSum(i)) {
                int begin = i;
                while (begin < token && isCount(begin)) {
                    begin++;
                }
                return begin == token
                        ? List.of()
                        : itemsBefore(i, new Span(row.span(begin).start(), phrase.end()), token).stream()
                                .filter(list -> list.items().size() > 1)
                                .toList();
            }
        }
        return List.of();
    }

    private List<PhraseList> itemsBefore(int end, @Nullable Span kind, int token) {
        List<Item> items = new ArrayList<>();
        int index = end;
        Optional<Span> phrase = bounded.before(index);
        while (phrase.isPresent() && items.size() < MOST_ITEMS) {
            int first = row.firstEndingAfter(phrase.get().start());
            boolean more = first > 1 && phrases.isSeparator(first - 1);
            items.add(new Item(phrase.get(), more ? row.word(first - 1) : ""));
            index = first - 1;
            phrase = more ? bounded.before(index) : Optional.empty();
        }
        Collections.reverse(items);
        if (items.isEmpty()) {
            return List.of();
        }
        List<Span> parted = parted(items);
        int limit = row.span(token - 1).end();
        List<PhraseList> lists = new ArrayList<>();
        int firstEnd = row.firstEndingAfter(parted.get(0).end() - 1) + 1;
        for (Span first : phrases.shorterBefore(parted.get(0), firstEnd)) {
            lists.add(list(first, parted.subList(1, parted.size()), new Span(first.start(), limit), kind));
        }
        return lists;
    }

    private static PhraseList list(Span first, List<Span> rest, Span span, @Nullable Span kind) {
        List<Span> items = new ArrayList<>(List.of(first));
        items.addAll(rest);
        return new PhraseList(span, items, kind);
    }

    /** The lists that begin with this token, the longest first. */
    List<PhraseList> from(int token) {
        List<Item> items = new ArrayList<>();
        int index = token;
        String separator = "";
        Optional<Span> phrase = index < row.size() ? bounded.from(index) : Optional.empty();
        while (phrase.isPresent() && items.size() < MOST_ITEMS) {
            items.add(new Item(phrase.get(), separator));
            index = row.firstEndingAfter(phrase.get().end());
            boolean more = index + 1 < row.size() && phrases.isSeparator(index);
            separator = more ? row.word(index) : "";
            phrase = more ? bounded.from(index + 1) : Optional.empty();
        }
        if (items.isEmpty()) {
            return List.of();
        }
        List<Span> parted = parted(items);
        List<PhraseList> lists = new ArrayList<>();
        int after = row.firstEndingAfter(parted.get(parted.size() - 1).end());
        if (after < row.size()
                && (isAndSoOn(after)
                        || parted.size() > 1 && (row.get(after) instanceof QuantityToken || phrases.isSum(after)))) {
            addWithKind(lists, parted, after);
        }
        Span last = parted.get(parted.size() - 1);
        List<Span> others = parted.subList(0, parted.size() - 1);
        for (Span end : phrases.shorterFrom(last, row.firstEndingAfter(last.start()))) {
            lists.add(listTo(others, end, null, end.end()));
        }
        return lists;
    }

    private void addWithKind(List<PhraseList> lists, List<Span> items, int mark) {
        int begin = isAndSoOn(mark) ? mark + 1 : mark;
        while (begin < row.size() && isCount(begin)) {
            begin++;
        }
        Optional<Span> kind = begin < row.size() ? phrases.from(begin) : Optional.empty();
        List<Span> others = items.subList(0, items.size() - 1);
        Span last = items.get(items.size() - 1);
        if (kind.isPresent()) {
            for (Span end : phrases.shorterFrom(kind.get(), begin)) {
                lists.add(listTo(others, last, end, end.end()));
            }
            bothKinds(kind.get()).ifPresent(both -> lists.add(listTo(others, last, both, both.end())));
        }
        lists.add(listTo(others, last, null, row.span(mark).end()));
    }

    /** A class of two sorts, neither of which names anybody: (等10家)500强及上市公司. */
    private Optional<Span> bothKinds(Span kind) {
        int and = row.firstEndingAfter(kind.end());
        return and + 1 < row.size() && row.get(and) instanceof WordToken && ANDS.contains(row.word(and))
                ? phrases.from(and + 1)
                        .filter(second -> !holdsName(second))
                        .map(second -> new Span(kind.start(), second.end()))
                : Optional.empty();
    }

    private boolean holdsName(Span phrase) {
        for (int i = row.firstEndingAfter(phrase.start());
                i < row.size() && row.span(i).end() <= phrase.end();
                i++) {
            if (row.get(i) instanceof NameToken || row.get(i) instanceof PlaceToken) {
                return true;
            }
        }
        return false;
    }

    private static PhraseList listTo(List<Span> others, Span last, @Nullable Span kind, int end) {
        List<Span> items = new ArrayList<>(others);
        items.add(last);
        return new PhraseList(new Span(items.get(0).start(), end), items, kind);
    }

    /** An item with the word that stands between it and the one before. */
    private record Item(Span span, String separator) {}

    private static List<Span> parted(List<Item> items) {
        boolean listed = items.size() > 1
                && items.stream().anyMatch(item -> item.separator().equals("、"));
        List<Span> parted = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean joins = i > 0 && listed && !item.separator().equals("、") && !partsLast(items, i);
            if (joins) {
                Span before = parted.remove(parted.size() - 1);
                parted.add(new Span(before.start(), item.span().end()));
            } else {
                parted.add(item.span());
            }
        }
        return parted;
    }

    /** Whether an 和 parts the last item from the one before: it is not used inside of an item as well. */
    private static boolean partsLast(List<Item> items, int index) {
        String separator = items.get(index).separator();
        return index == items.size() - 1
                && items.subList(1, index).stream()
                        .noneMatch(item -> item.separator().equals(separator));
    }

    /**
     * The 等 from which a class goes on to this token, over its count and over another class: 等30余家企业,
     * 等一批药企及近百家企业; else the token before the class.
     */
    private int markBefore(Span kind) {
        int index = row.firstEndingAfter(kind.start()) - 1;
        int before = overCount(index);
        boolean joins = before > 0 && ANDS.contains(row.word(before));
        if (joins && (before < index || !holdsName(kind))) {
            int joined = before;
            before = phrases.before(joined)
                    .map(other -> overCount(row.firstEndingAfter(other.start()) - 1))
                    .orElse(joined);
        }
        return before >= 0 && isAndSoOn(before) ? before : index;
    }

    private int overCount(int index) {
        int before = index;
        while (before > 0 && isCount(before)) {
            before--;
        }
        return before;
    }

    /** Whether a token counts: a quantity, a numeral or a classifier, or the 大 of 三大. */
    private boolean isCount(int index) {
        Token token = row.get(index);
        if (token instanceof WordToken word) {
            WordClass wordClass = word.word().wordClass();
            return wordClass == WordClass.NUMERAL
                    || wordClass == WordClass.CLASSIFIER
                    || row.word(index).equals("大")
                    || COUNTS.contains(row.word(index));
        }
        return token instanceof QuantityToken;
    }

    private boolean isAndSoOn(int index) {
        return row.get(index) instanceof WordToken && AND_SO_ON.contains(row.word(index));
    }
}
