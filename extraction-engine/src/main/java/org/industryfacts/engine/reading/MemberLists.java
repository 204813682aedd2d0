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
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * Organisations that only their place in a sentence gives away, be their names no words at all: the members of A、B、C等企业
 * and A、B为代表的企业, what settles somewhere (A、B相继落户), what a place draws (引进了A、B), and what a word such as 厂家 introduces.
 */
final class MemberLists {

    private static final int FARTHEST_CLASS = 14;
    private static final int LONGEST_PLACE = 5;
    private static final int SHORTEST_ALONE = 3;
    /** The words that {@link #readAt} knows itself. */
    static final Set<String> WORDS = Set.of("等", "等等", "为", "在", "在内");

    private static final Set<String> AND_SO_ON = Set.of("等", "等等");
    private static final Pattern NUMBERED = Pattern.compile("[两三四五六七八九十几多数]+家|[两三四五六七八九十]大|一批");
    private static final Pattern AMONG = Pattern.compile("[都均便就正也]?(?:是|在|位列|身在)?其[中列]");
    private static final String NUMERALS = "一两三四五六七八九十几多数";
    private static final Set<String> DONE = Set.of("了", "有", "过", "到", "着");
    private static final Set<String> QUOTES = Set.of("“", "”");
    private static final Set<String> LIES = Set.of("位于", "坐落", "坐落于");
    /** What nothing but an organisation has: 总部位于. */
    private static final Set<String> SEATS = Set.of("总部", "注册地");

    private final String text;
    private final NameLexicon lexicon;
    private final KnownNames known;
    private final Members members;
    /** What follows the list of 以A、B等企业为代表. */
    private final Pattern leading;

    MemberLists(String text, NameLexicon lexicon, KnownNames known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
        this.members = new Members(text, lexicon, known);
        this.leading = Pattern.compile("等?[^,。;、]{0,10}?为(?:" + String.join("|", lexicon.leaders()) + ")");
    }

    /** All that the sentences read so far list, in the order of the text. */
    List<Name> members() {
        return members.names();
    }

    /** Reads one sentence. */
    void read(List<Token> tokens) {
        members.beginSentence();
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
                List<ListItems.Item> found = listBefore(tokens, index, items);
                members.addAll(found.size() > 1 ? found : List.of(), kind);
            }
        } else if (token instanceof WordToken && AND_SO_ON.contains(word)) {
            NameKind kind = isAmong(index, tokens) ? classBefore(tokens, index) : classAfter(tokens, index + 1);
            if (kind != null) {
                members.addAll(listBefore(tokens, index, items), kind);
            }
        } else if (token instanceof WordToken && NUMERALS.indexOf(word.charAt(0)) >= 0 && isNumber(tokens, index)) {
            NameKind kind = classAfter(tokens, index);
            List<ListItems.Item> found = kind == null ? List.of() : listBefore(tokens, index, items);
            members.addAll(found.size() > 1 ? found : List.of(), kind == null ? NameKind.COMPANY : kind);
        } else if (word.equals("为") && lexicon.leaders().contains(wordAt(tokens, index + 1))) {
            readLeaders(tokens, index, items);
        } else if (lexicon.settling().containsKey(word)) {
            if (lexicon.settling().get(word)) {
                addSettlers(tokens, index, items.before(beforeAdverbs(tokens, index)));
                List<ListItems.Item> told = whose(tokens, index, items);
                addSettlers(tokens, index, told);
                told.stream().filter(ListItems.Item::brand).forEach(item -> members.add(item, NameKind.COMPANY));
            } else {
                addSettlers(tokens, index, after(tokens, index, items));
            }
        } else if (token instanceof WordToken && lexicon.memberClasses().containsKey(word)) {
            readAnnounced(tokens, index, items);
        } else if (word.equals("在内")
                || word.equals("在") && wordAt(tokens, index + 1).equals("内")) {
            readIncluded(tokens, index, items);
        } else if (lexicon.listLeads().leads(word)) {
            readLed(tokens, index, items);
        }
    }

    /** The list that ends at a token, without the 以 of 以A、B为代表 that its first characters may make a word with. */
    private List<ListItems.Item> listBefore(List<Token> tokens, int index, ListItems items) {
        List<ListItems.Item> found = new ArrayList<>(items.before(index));
        boolean led = !found.isEmpty()
                && leading.matcher(text)
                        .region(
                                tokens.get(index).span().start(),
                                tokens.get(tokens.size() - 1).span().end())
                        .lookingAt();
        if (led && text.charAt(found.get(0).span().start()) == '以') {
            found.set(0, found.get(0).withoutFirst());
        }
        return found;
    }

    /** 包括A、B在内的企业. */
    private void readIncluded(List<Token> tokens, int index, ListItems items) {
        int of = wordAt(tokens, index).equals("在内") ? index + 1 : index + 2;
        NameKind kind = wordAt(tokens, of).equals("的") ? classAfter(tokens, of + 1) : null;
        if (kind != null) {
            members.addAll(listBefore(tokens, index, items), kind);
        }
    }

    /** 40家企业入驻P,其中包括A、B: a list that is led where its sentence has told of what class its members are. */
    private void readLed(List<Token> tokens, int index, ListItems items) {
        NameKind kind = classBefore(tokens, index);
        OptionalInt start = lexicon.listLeads().listAfter(text, tokens, index);
        List<ListItems.Item> listed = kind != null && start.isPresent() ? items.after(start.getAsInt()) : List.of();
        if (listed.size() > 1 && !items.endInClass(listed)) {
            members.addAll(listed, kind);
        }
    }

    /** The kind of the class that the sentence named last before a token, of which a list may tell members. */
    private @Nullable NameKind classBefore(List<Token> tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_CLASS); i--) {
            NameKind kind = tokens.get(i) instanceof WordToken word ? classOf(word.of(text)) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** What settles or is drawn; what only lies somewhere must end as firms and institutes do. */
    private void addSettlers(List<Token> tokens, int verb, List<ListItems.Item> found) {
        boolean alone = found.size() == 1 && found.get(0).span().length() < SHORTEST_ALONE;
        boolean lies = LIES.contains(wordAt(tokens, verb)) && !SEATS.contains(wordAt(tokens, verb - 1));
        members.addMarked(alone || lies ? found.stream().filter(members::isFirm).toList() : found);
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

    /** Whether what a list ends with says that its members are some of those told before: A、B等便是其中的代表. */
    private boolean isAmong(int index, List<Token> tokens) {
        return AMONG.matcher(text)
                .region(
                        tokens.get(index).span().end(),
                        tokens.get(tokens.size() - 1).span().end())
                .lookingAt();
    }

    /** What a word for a class introduces: 上市公司5家,分别是A、B, 独角兽企业A、B, or a single brand. */
    private void readAnnounced(List<Token> tokens, int index, ListItems items) {
        NameKind kind = lexicon.memberClasses().get(wordAt(tokens, index));
        OptionalInt start = lexicon.listLeads().listAfter(text, tokens, index + 1);
        List<ListItems.Item> listed = start.isPresent() ? items.after(start.getAsInt()) : List.of();
        boolean called =
                wordAt(tokens, index).length() > 2 || wordAt(tokens, index - 1).equals("”");
        List<ListItems.Item> beside = start.isPresent() || !called ? List.of() : items.after(index + 1);
        if (listed.size() > 1) {
            members.addAll(listed, kind);
        } else if (beside.size() > 1
                && text.startsWith("、", beside.get(0).span().end())) {
            members.addMarked(beside);
        } else {
            items.brandAfter(index + 1).ifPresent(item -> members.add(item, kind));
        }
    }

    /** A、B为代表的企业, which are firms, and 以A、B为龙头的产业集群, which may be firms or industries. */
    private void readLeaders(List<Token> tokens, int index, ListItems items) {
        NameKind kind = wordAt(tokens, index + 2).equals("的") ? classAfter(tokens, index + 3) : null;
        List<ListItems.Item> found = listBefore(tokens, index, items);
        if (kind != null) {
            members.addAll(found, kind);
        } else if (found.size() > 1) {
            members.addFirms(found);
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

    /** The kind of the first word for a class in the noun phrase that begins at {@code index}: 30余家规上工业企业. */
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
                if (kind != null) {
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
}
