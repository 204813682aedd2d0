package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.KnownNames;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Organisations that only their place in a sentence gives away, be their names no words at all: the members of A、B、C等企业
 * and A、B为代表的企业, what settles somewhere (A、B相继落户), what a place draws (引进了A、B), and what a word such as 厂家 introduces.
 */
final class MemberLists {

    private static final int FARTHEST_CLASS = 14;
    private static final int LONGEST_PLACE = 5;
    private static final int SHORTEST_ALONE = 3;
    /** The words that {@link #readAt} knows itself. */
    static final Set<String> WORDS = Set.of("等", "等等", "为");

    private static final Set<String> AND_SO_ON = Set.of("等", "等等");
    private static final Pattern NUMBERED = Pattern.compile("[两三四五六七八九十几多数]+家|一批");
    private static final String NUMERALS = "一两三四五六七八九十几多数";
    private static final Set<String> DONE = Set.of("了", "有", "过", "到", "着");
    private static final Set<String> QUOTES = Set.of("“", "”");
    private static final Set<String> LIES = Set.of("位于", "坐落", "坐落于");
    /** What nothing but an organisation has: 总部位于. */
    private static final Set<String> SEATS = Set.of("总部", "注册地");

    private static final Set<String> GROUPS = Set.of("集群", "群体", "群", "方阵", "矩阵", "阵营", "队伍", "梯队");

    private final String text;
    private final NameLexicon lexicon;
    private final KnownNames known;
    private final List<Name> members = new ArrayList<>();
    /** Whether the sentence has listed organisations before: A、B等企业,C、D等机构. */
    private boolean vouched;

    MemberLists(String text, NameLexicon lexicon, KnownNames known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
    }

    /** All that the sentences read so far list, in the order of the text. */
    List<Name> members() {
        return List.copyOf(members);
    }

    /** Reads one sentence. */
    void read(List<Token> tokens) {
        vouched = false;
        ListItems items = new ListItems(text, tokens, lexicon, known);
        for (int i = 0; i < tokens.size(); i++) {
            readAt(tokens, i, items);
        }
    }

    private void readAt(List<Token> tokens, int index, ListItems items) {
        Token token = tokens.get(index);
        String word = token.of(text);
        boolean quantity = token instanceof QuantityToken;
        if (!quantity && !isListing(word)) {
            return;
        }
        if (quantity) {
            NameKind kind = classAfter(tokens, index);
            if (kind != null && !AND_SO_ON.contains(wordAt(tokens, index - 1))) {
                List<ListItems.Item> found = items.before(index);
                addAll(found.size() > 1 ? found : List.of(), kind);
            }
        } else if (token instanceof WordToken && AND_SO_ON.contains(word)) {
            NameKind kind = classAfter(tokens, index + 1);
            if (kind != null) {
                addAll(items.before(index), kind);
            }
        } else if (token instanceof WordToken && NUMERALS.indexOf(word.charAt(0)) >= 0 && isNumber(tokens, index)) {
            NameKind kind = classAfter(tokens, index);
            List<ListItems.Item> found = kind == null ? List.of() : items.before(index);
            addAll(found.size() > 1 ? found : List.of(), kind == null ? NameKind.COMPANY : kind);
        } else if (word.equals("为") && lexicon.leaders().contains(wordAt(tokens, index + 1))) {
            readLeaders(tokens, index, items);
        } else if (lexicon.settling().containsKey(word)) {
            if (lexicon.settling().get(word)) {
                addSettlers(tokens, index, items.before(beforeAdverbs(tokens, index)));
                addSettlers(tokens, index, whose(tokens, index, items));
            } else {
                addSettlers(tokens, index, after(tokens, index, items));
            }
        } else if (token instanceof WordToken && lexicon.memberClasses().containsKey(word)) {
            readAnnounced(tokens, index, items);
        }
    }

    /** What settles or is drawn; what only lies somewhere must end as firms and institutes do. */
    private void addSettlers(List<Token> tokens, int verb, List<ListItems.Item> found) {
        boolean alone = found.size() == 1 && found.get(0).span().length() < SHORTEST_ALONE;
        boolean lies = LIES.contains(wordAt(tokens, verb)) && !SEATS.contains(wordAt(tokens, verb - 1));
        addMarked(alone || lies ? found.stream().filter(this::isFirm).toList() : found);
    }

    /** Those that a relative clause tells of: 落户高新区的A、B. */
    private List<ListItems.Item> whose(List<Token> tokens, int verb, ListItems items) {
        int limit = Math.min(tokens.size() - 1, verb + LONGEST_PLACE);
        for (int i = verb + 2; i < limit; i++) {
            if (wordAt(tokens, i).equals("的")) {
                return isSite(tokens.get(i - 1)) ? items.after(i + 1) : List.of();
            }
        }
        return List.of();
    }

    /** What a word for a class introduces: 上市公司5家,分别是A、B, or a single brand. */
    private void readAnnounced(List<Token> tokens, int index, ListItems items) {
        NameKind kind = lexicon.memberClasses().get(wordAt(tokens, index));
        OptionalInt start = lexicon.listLeads().listAfter(text, tokens, index + 1);
        List<ListItems.Item> listed = start.isPresent() ? items.after(start.getAsInt()) : List.of();
        if (listed.size() > 1) {
            addAll(listed, kind);
        } else {
            items.brandAfter(index + 1).ifPresent(item -> add(item, kind));
        }
    }

    /** A、B为代表的企业, which are firms, and 以A、B为龙头的产业集群, which may be firms or industries. */
    private void readLeaders(List<Token> tokens, int index, ListItems items) {
        NameKind kind = wordAt(tokens, index + 2).equals("的") ? classAfter(tokens, index + 3) : null;
        List<ListItems.Item> found = items.before(index);
        if (kind != null) {
            addAll(found, kind);
        } else if (found.size() > 1) {
            addFirms(found);
        }
    }

    /** Of what may be firms or industries, all where most must be firms. */
    private void addFirms(List<ListItems.Item> items) {
        long sure = items.stream()
                .filter(item -> item.named() || item.marked() && !item.generic() && isFirm(item))
                .count();
        if (sure > 1 && 2 * sure > items.size()) {
            items.stream().filter(item -> !item.generic()).forEach(item -> add(item, NameKind.COMPANY));
        }
    }

    /** Whether a list may stand beside a word: most words are not looked at further. */
    private boolean isListing(String word) {
        char first = word.charAt(0);
        return NUMERALS.indexOf(first) >= 0
                || lexicon.listing().mayBegin(first) && lexicon.listing().get(word) != null;
    }

    /** Whether a word and the one after it begin as a number of firms does: 三十家. */
    private boolean isNumber(List<Token> tokens, int index) {
        Token last = tokens.get(Math.min(index + 1, tokens.size() - 1));
        return NUMBERED.matcher(text)
                .region(tokens.get(index).span().start(), last.span().end())
                .lookingAt();
    }

    /** Whether an item ends as firms and institutes do, unlike a road or mountain that lies somewhere too. */
    private boolean isFirm(ListItems.Item item) {
        String name = item.span().of(text);
        return item.named()
                || lexicon.firmTails().isFirm(name)
                || lexicon.nameSuffixes()
                        .endOf(name)
                        .filter(suffix -> suffix.kind().isOrganization())
                        .isPresent();
    }

    private List<ListItems.Item> after(List<Token> tokens, int index, ListItems items) {
        int start = lexicon.settling().containsKey(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
        return items.after(DONE.contains(wordAt(tokens, start)) ? start + 1 : start);
    }

    /** Before what says how and where a verb is done: A、B先后在高新区. */
    private int beforeAdverbs(List<Token> tokens, int index) {
        int end = index;
        while (end > 0) {
            if (tokens.get(end - 1) instanceof WordToken word
                    && (word.word().wordClass() == WordClass.ADVERB || isPlainVerb(word))) {
                end--;
            } else if (wordAt(tokens, end - 2).equals("在") && isSite(tokens.get(end - 1))) {
                end -= 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isSite(Token token) {
        return token instanceof PlaceToken
                || token instanceof NameToken name && name.name().kind() == NameKind.PARK;
    }

    private boolean isPlainVerb(WordToken word) {
        String characters = word.of(text);
        return (characters.length() == 2 || word.word().wordClass() == WordClass.VERB)
                && lexicon.nameLimits().contains(characters);
    }

    /** The kind that the noun phrase beginning at {@code index} ends with: 30余家规上工业企业. */
    private @Nullable NameKind classAfter(List<Token> tokens, int index) {
        int limit = Math.min(tokens.size(), index + FARTHEST_CLASS);
        for (int i = index; i < limit; i++) {
            if (tokens.get(i) instanceof WordToken word) {
                if (i > index && word.of(text).equals("、") || QUOTES.contains(word.of(text))) {
                    // 等国内一流、世界知名的“链上”企业: of what kind they are is told in several words.
                    continue;
                }
                if (word.isMark() || word.word().wordClass() == WordClass.PREPOSITION) {
                    return null;
                }
                NameKind kind = classOf(word.of(text));
                boolean ends = i + 1 == tokens.size()
                        || GROUPS.contains(wordAt(tokens, i + 1))
                        || !(tokens.get(i + 1) instanceof WordToken next
                                && next.word().wordClass() == WordClass.NOUN);
                if (kind != null && ends) {
                    return kind;
                }
            } else if (tokens.get(i) instanceof NameToken name && name.name().anaphor()) {
                // 等公司: one that the article has named is meant elsewhere, not behind a list.
                return lexicon.memberClasses().get(name.of(text));
            } else if (tokens.get(i) instanceof NameToken) {
                return null;
            }
        }
        return null;
    }

    /** The kind of a word for a class, or of one that ends with such a word: 规上企业. */
    private @Nullable NameKind classOf(String word) {
        NameKind kind = lexicon.memberClasses().get(word);
        return kind != null || word.length() < 4
                ? kind
                : lexicon.memberClasses().get(word.substring(word.length() - 2));
    }

    private String wordAt(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).of(text) : "";
    }

    /** Of what is said to be organisations, one that looks like it vouches for all. */
    private void addAll(List<ListItems.Item> items, NameKind kind) {
        if (vouched || items.stream().anyMatch(item -> item.marked() || item.placed() || item.named())) {
            vouched = true;
            items.stream().filter(item -> !item.generic()).forEach(item -> add(item, kind));
        }
    }

    /** Of what settles or is drawn, what looks like an organisation; all where two in three do. */
    private void addMarked(List<ListItems.Item> items) {
        boolean vouches = items.stream().anyMatch(ListItems.Item::named);
        long sure = items.stream()
                .filter(item -> item.named() || item.marked() && !item.generic())
                .count();
        boolean most = sure > 1 && 3 * sure >= 2 * items.size();
        items.stream()
                .filter(item -> (item.marked() || vouches && item.placed() || most) && !item.generic())
                .forEach(item -> add(item, NameKind.COMPANY));
    }

    private void add(ListItems.Item item, NameKind kind) {
        Span span = item.span();
        String name = span.of(text);
        if (!item.named() && !name.isBlank()) {
            NameKind own = lexicon.nameSuffixes()
                    .endOf(name)
                    .map(Suffix::kind)
                    .filter(NameKind::isOrganization)
                    .orElse(kind);
            members.add(Name.proper(text, span, known.kindOf(name).orElse(own)));
        }
    }
}
