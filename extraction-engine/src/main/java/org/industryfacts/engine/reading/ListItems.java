package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.KnownNames;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * The items of a list in one sentence, each all that stands between two 、: a name that no dictionary knows is cut into
 * meaningless words, which only the marks around it hold together.
 */
final class ListItems {

    private static final int MOST_TOKENS = 10;
    private static final int MOST_ITEMS = 24;
    private static final int LONGEST = 20;
    private static final int LONG = 8;
    private static final Pattern SUM = Pattern.compile("[两三四五六七八九十][家大]");
    private static final Set<String> ANDS = Set.of("和", "及", "与", "以及");
    private static final Set<String> OUTSIDE = Set.of("了", "的", "等", "是", "在", "于", "已", "均", "也", "将", "以", "为");
    private static final Set<String> OPENING = Set.of("了", "的", "以");

    private final String text;
    private final List<Token> tokens;
    private final NameLexicon lexicon;
    private final KnownNames known;
    private final BrandCharacters brands;

    ListItems(String text, List<Token> tokens, NameLexicon lexicon, KnownNames known) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.known = known;
        this.brands = new BrandCharacters(text, tokens);
    }

    /**
     * An item of a list.
     *
     * @param named whether it ends in a name that was found by other means
     * @param marked whether its words show that it names something: a known name, Latin letters, characters that make
     *     no words
     * @param placed whether it begins with a place
     * @param generic whether it ends like a common noun
     * @param brand whether it is nothing but three characters or more that make no words, and no place: 英迪芯微
     */
    record Item(Span span, boolean named, boolean marked, boolean placed, boolean generic, boolean brand) {
        Item withoutFirst() {
            return new Item(new Span(span.start() + 1, span.end()), named, marked, placed, generic, brand);
        }
    }

    /** Whether a word for a class ends a list, which then tells of what sort its members are: 包含电路板生产及加工|企业16家. */
    boolean endInClass(List<Item> listed) {
        int end = listed.get(listed.size() - 1).span().end();
        return tokens.stream()
                .anyMatch(token -> token.span().start() == end
                        && token instanceof WordToken
                        && lexicon.memberClasses().containsKey(token.of(text)));
    }

    /** The items of the list that ends before this token, in order. */
    List<Item> before(int end) {
        List<Item> items = new ArrayList<>();
        int last = end;
        int index = end - 1;
        while (items.size() < MOST_ITEMS) {
            while (index >= 0 && last - index <= MOST_TOKENS && isInside(index) && !parts(index, items.isEmpty())) {
                index--;
            }
            int titled = beforeTitle(index);
            boolean bounded = titled < index || index >= 0 && (parts(index, items.isEmpty()) || opens(index));
            add(items, bounded ? pastDraw(index + 1, last) : bareStart(index + 1, last), last, bounded);
            index = titled;
            boolean more = index >= 0 && parts(index, items.isEmpty());
            if (!more) {
                break;
            }
            last = index;
            index--;
        }
        Collections.reverse(items);
        return items;
    }

    /** Past the quoted title that an item begins with, and whose title it is: 四川省“瞪羚企业”; else {@code index}. */
    private int beforeTitle(int index) {
        if (index < 0 || !tokens.get(index).of(text).equals("”")) {
            return index;
        }
        for (int i = index - 1; i >= 0 && index - i <= MOST_TOKENS; i--) {
            if (tokens.get(i).of(text).equals("“")) {
                return i > 0 && tokens.get(i - 1) instanceof PlaceToken ? i - 2 : i - 1;
            }
        }
        return index;
    }

    /** The items of the list that begins with this token, in order. */
    List<Item> after(int start) {
        List<Item> items = new ArrayList<>();
        int first = start;
        int index = start;
        while (items.size() < MOST_ITEMS) {
            while (index < tokens.size() && index - first <= MOST_TOKENS && isInside(index) && !parts(index, true)) {
                index++;
            }
            boolean more = index < tokens.size() && parts(index, true);
            add(items, first, more ? index : bareEnd(first, index), true);
            if (!more) {
                break;
            }
            index++;
            first = index;
        }
        return items;
    }

    /** The name that a word for its kind introduces: 合源生物 after 企业. */
    Optional<Item> brandAfter(int start) {
        // 企业有...: what no name begins with belongs to the sentence.
        boolean governed = start < tokens.size()
                && lexicon.nameLimits().contains(tokens.get(start).of(text));
        int end = start;
        while (!governed && end < tokens.size() && brands.isOne(end)) {
            end++;
        }
        if (end - start < 2 || end - start > 4) {
            return Optional.empty();
        }
        if (end < tokens.size()
                && tokens.get(end) instanceof WordToken tail
                && tail.word().wordClass() == WordClass.NOUN) {
            end++;
        }
        List<Item> items = new ArrayList<>();
        add(items, start, end, true);
        return items.stream().filter(item -> item.marked() && !item.generic()).findFirst();
    }

    /** Whether it is no name but how something is done: 悄无声息|地. */
    private boolean tellsHow(int first, int end) {
        return end - first > 1
                && tokens.get(end - 1).of(text).equals("地")
                && tokens.get(end - 2).span().length() > 1;
    }

    private void add(List<Item> items, int from, int end, boolean bounded) {
        int first = afterClass(from, end, bounded);
        if (first >= end || tellsHow(first, end)) {
            return;
        }
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
        String name = span.of(text);
        if (span.length() < 2 || span.length() > LONGEST) {
            return;
        }
        boolean suffixed =
                tokens.get(end - 1) instanceof NameToken last && last.name().anaphor() && end - first > 2;
        boolean named = tokens.get(end - 1) instanceof NameToken && !suffixed;
        boolean classed = from > 0
                && lexicon.memberClasses().containsKey(tokens.get(from - 1).of(text));
        boolean introduced = (first > from || classed) && end - first > 1 && span.length() > 2;
        boolean marked = suffixed || isCentre(name) || introduced || known.startsKnown(name) || brands.mark(first, end);
        boolean placed = tokens.get(first) instanceof PlaceToken && first + 1 < end;
        boolean generic = !suffixed && !isCentre(name) && isGeneric(first, end, name);
        items.add(new Item(span, named, marked, placed, generic, brands.areBrand(first, end)));
    }

    /** 和元生物基因治疗赋能创新中心: too long for a mere kind of centre. */
    private boolean isCentre(String name) {
        return name.length() >= LONG
                && lexicon.nameSuffixes()
                        .endOf(name)
                        .filter(suffix -> suffix.text().length() > 1 && suffix.kind() == NameKind.CENTRE)
                        .isPresent();
    }

    private boolean isGeneric(int first, int end, String name) {
        if (end - first == 1 && tokens.get(first) instanceof PlaceToken) {
            return true;
        }
        if (lexicon.nameLimits().contains(name)) {
            return true;
        }
        boolean brand = known.startsKnown(name) && lexicon.firmTails().isFirm(name)
                || brands.isOne(first) && first + 1 < end && brands.isOne(first + 1)
                || end - first > 2 && lexicon.firmTails().isFirm(name);
        return !brand && lexicon.genericWords().end(name);
    }

    private boolean parts(int index, boolean last) {
        String word = tokens.get(index).of(text);
        boolean listed = index > 0 && tokens.get(index - 1).of(text).equals("、");
        return word.equals("、") || last && !listed && ANDS.contains(word);
    }

    private boolean isInside(int index) {
        Token token = tokens.get(index);
        if (token instanceof WordToken word) {
            boolean pronoun = word.word().wordClass() == WordClass.PRONOUN
                    && !word.of(text).equals("尔");
            return !word.isMark() && !pronoun && !OUTSIDE.contains(word.of(text)) && !isSum(index);
        }
        return token instanceof NameToken || token instanceof CodeToken || token instanceof PlaceToken;
    }

    /** Whether it counts the firms that were listed: A、B|两家企业, A、B|四大车企. */
    private boolean isSum(int index) {
        String word = tokens.get(index).of(text);
        String next = index + 1 < tokens.size() ? tokens.get(index + 1).of(text) : "";
        return SUM.matcher(word).matches() || SUM.matcher(word + next).matches();
    }

    /** Whether a list begins after a word, whatever its characters mean: 了, 的, 以. */
    private boolean opens(int index) {
        return OPENING.contains(tokens.get(index).of(text));
    }

    /**
     * Where an item begins that no mark bounds: after the last verb, unless one of listing precedes that (引进|汇成新材料).
     */
    private int bareStart(int from, int end) {
        int start = from;
        for (int i = from; i < end - 1; i++) {
            boolean listed = i == start
                    && i > from
                    && !lexicon.nameLimits().contains(tokens.get(i).of(text));
            if (tokens.get(i) instanceof WordToken word && governs(word) && !listed) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Where an item ends whose right end no mark bounds: before the first verb or adverb. */
    private int bareEnd(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (tokens.get(i) instanceof WordToken word && governs(word)) {
                return i;
            }
        }
        return end;
    }

    /** Past the verb that draws what is listed, where a quotation before it bounds the item: “智谷”引来|甲、乙. */
    private int pastDraw(int from, int end) {
        return from < end - 1 && lexicon.settling().containsKey(tokens.get(from).of(text)) ? from + 1 : from;
    }

    private boolean governs(WordToken word) {
        String characters = word.of(text);
        if (lexicon.nameLimits().contains(characters) || lexicon.settling().containsKey(characters)) {
            return true;
        }
        return characters.length() > 1
                && switch (word.word().wordClass()) {
                    case VERB, ADVERB, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** Past the word that says what kind of firm follows: 减速器厂家. */
    private int afterClass(int from, int end, boolean bounded) {
        for (int i = end - 2; i >= from; i--) {
            if (tokens.get(i) instanceof WordToken word) {
                String characters = word.of(text);
                boolean stop = lexicon.nameLimits().contains(characters)
                        && (!bounded || characters.length() > 1 || characters.equals("商"));
                if (stop || lexicon.memberClasses().containsKey(characters)) {
                    return i + 1;
                }
            }
        }
        return from;
    }
}
