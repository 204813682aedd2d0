package org.industryfacts.engine.reading;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * How far left of its suffix a name begins. Before a legal form (有限公司) any word may belong to it but those that take
 * firms as subject or object, back to the region that such names begin with; before other suffixes only nouns may.
 */
final class NameExtent {

    private static final int MOST_TOKENS = 14;
    private static final int MOST_BRACKETED = 8;
    private static final int SHORTEST_BRAND = 2;
    private static final int LONGEST_BRAND = 3;
    private static final String SUMS = "两三四五六七八九十";
    private static final Set<String> REGION_WORDS = Set.of("省", "市", "区", "县", "州", "旗", "镇", "街道");

    private static final Set<String> FOR_FIRMS =
            Set.of("管理", "服务", "发展", "咨询", "运营", "孵化", "信息", "投资", "征信", "集团", "总");
    private final String text;
    private final NameLexicon lexicon;
    private final BuiltSites built;
    private final FirmSeats seats;

    NameExtent(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.built = new BuiltSites(text, lexicon);
        this.seats = new FirmSeats(text, lexicon);
    }

    /** The index of the first token of the name whose suffix is the last of {@code tokens}. */
    int firstOf(List<Token> tokens, Suffix suffix) {
        int end = tokens.size();
        int reached = new NameReach(text, lexicon, tokens).firstOf(suffix);
        int first = reached;
        while (first > 0 && end - first < MOST_TOKENS && !(suffix.isLegalForm() && beginsFirm(tokens, first))) {
            int next = extend(tokens, first, suffix);
            if (next == first) {
                break;
            }
            first = next;
        }
        while (end - first > 2 && (isVerb(tokens.get(first), suffix) || isSum(tokens, first))) {
            first++;
        }
        return mayBear(suffix) ? overBrand(tokens, first, suffix) : first;
    }

    /**
     * Whether a brand may begin such a name; firms with their legal form are read with it already, authorities have
     * none.
     */
    private static boolean mayBear(Suffix suffix) {
        return !suffix.isLegalForm()
                && switch (suffix.kind()) {
                    case GOVERNMENT, DEPARTMENT, ASSOCIATION -> false;
                    case COMPANY, INSTITUTE, CENTRE, PARK, PLATFORM, PROJECT, THING -> true;
                };
    }

    /** Whether a word says how many there are, alone or with the one before it: 三大百亿级项目, 滁州三|大基地. */
    private boolean isSum(List<Token> tokens, int index) {
        String word = tokens.get(index).of(text);
        String sum = word.equals("大") && index > 0 ? tokens.get(index - 1).of(text) + word : word;
        return sum.length() == 2 && sum.endsWith("大") && SUMS.indexOf(sum.charAt(0)) >= 0;
    }

    /**
     * A name that begins with one character of a brand begins with the others, too (众|安|诚|旭新型建材项目), and that of a park
     * with those that stand before it: 星|沃|氢能产业园. So does one that begins with a trade before a place: 云|泽|电子合肥基地.
     */
    private int overBrand(List<Token> tokens, int first, Suffix suffix) {
        int begin = first;
        while (begin > 0 && first - begin < LONGEST_BRAND && isBrand(tokens.get(begin - 1))) {
            begin--;
        }
        boolean borne = isBrand(tokens.get(first))
                || (suffix.kind() == NameKind.PARK || isBeforePlace(tokens, first))
                        && first - begin >= SHORTEST_BRAND
                        && isCoined(tokens, begin, first);
        return borne && (begin == 0 || isOutside(tokens.get(begin - 1))) ? begin : first;
    }

    private static boolean isBeforePlace(List<Token> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1) instanceof PlaceToken;
    }

    /**
     * Whether the characters before a noun make a brand, as 云|栖智造小镇 with its two verbs, and do not tell what is done:
     * 建|强产业集聚区.
     */
    private static boolean isCoined(List<Token> tokens, int begin, int noun) {
        return tokens.get(noun) instanceof WordToken && (!isVerb(tokens.get(begin)) || isVerb(tokens.get(begin + 1)));
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.VERB;
    }

    private boolean isOutside(Token token) {
        return token instanceof TimeToken
                || token instanceof WordToken word
                        && (word.isMark()
                                || lexicon.nameLimits().contains(word.of(text))
                                || word.span().length() > 1 && word.word().wordClass() == WordClass.VERB);
    }

    private boolean isBrand(Token token) {
        return token instanceof WordToken word
                && BrandCharacters.isOne(text, word)
                && !lexicon.nameLimits().contains(word.of(text));
    }

    /** A firm's name begins with its region, unless a name stands before that: 华为苏州人工智能有限公司. */
    private boolean beginsFirm(List<Token> tokens, int first) {
        return tokens.get(first) instanceof PlaceToken
                && (first == 0
                        || !(tokens.get(first - 1) instanceof NameToken || tokens.get(first - 1) instanceof PlaceToken)
                        || isSeat(tokens.get(first - 1)));
    }

    /** Whether what stands before the region of a firm's name only says where it is: 宜兴市|江苏, 云溪产业园|四川. */
    private boolean isSeat(Token before) {
        return before instanceof PlaceToken place
                ? place.place().regionCode() != null && isFullRegion(place)
                        || place.place().kind() == PlaceMention.Kind.ZONE
                : before instanceof NameToken name && name.name().kind() == NameKind.PARK;
    }

    /** Whether a dash joins the two places that a name begins with: 中国—东盟博览中心, 武汉—西安高铁项目. */
    private boolean isBetween(List<Token> tokens, int second, WordToken dash) {
        return (dash.of(text).equals("—") || dash.of(text).equals("-"))
                && tokens.get(second) instanceof PlaceToken
                && second > 1
                && tokens.get(second - 2) instanceof PlaceToken;
    }

    private int extend(List<Token> tokens, int first, Suffix suffix) {
        Token before = tokens.get(first - 1);
        if (suffix.isLegalForm() && seats.standBefore(tokens, first)) {
            return first;
        } else if (before instanceof NameToken name) {
            return isClosed(name.name(), suffix) ? first : first - 1;
        } else if (before instanceof CodeToken) {
            return first - 1;
        } else if (before instanceof PlaceToken place) {
            return place.place().anaphor() && !isAdministrative(place, suffix) ? first : first - 1;
        } else if (before instanceof WordToken word) {
            if (isBetween(tokens, first, word)) {
                return first - 2;
            }
            if (isTownOfRegion(tokens, first, suffix)
                    || built.isObject(tokens, first, suffix)
                    || !suffix.isLegalForm() && isSum(tokens, first - 1)) {
                return first;
            }
            if (isClosingBracket(word)) {
                return openingBracket(tokens, first);
            }
            boolean firm = suffix.isLegalForm() || isBracketed(tokens, first);
            boolean stands = firm
                    ? canStandInFirm(tokens, first, word)
                    : canStand(word)
                            || suffix.kind() == NameKind.GOVERNMENT && isRegionWord(word)
                            || joins(tokens, first, suffix);
            return stands ? first - 1 : first;
        }
        return first;
    }

    /** Whether a town is named with its region, before which nothing is part of the name: 古镇所在地|黄岩区院桥镇. */
    private static boolean isTownOfRegion(List<Token> tokens, int first, Suffix suffix) {
        return NameReach.isTown(suffix) && tokens.get(first) instanceof PlaceToken;
    }

    /** What nothing can follow: 公司 for another one, a firm's full name, and a name before a mere department. */
    private boolean isClosed(Name name, Suffix suffix) {
        boolean part = suffix.kind() == NameKind.DEPARTMENT || suffix.text().equals("部");
        return name.anaphor()
                || name.span().of(text).endsWith("公司") && !suffix.text().endsWith("分公司")
                || part && name.kind() != NameKind.GOVERNMENT;
    }

    private boolean isAdministrative(PlaceToken place, Suffix suffix) {
        return suffix.kind() == NameKind.GOVERNMENT && REGION_WORDS.contains(place.of(text));
    }

    private boolean isRegionWord(WordToken word) {
        return REGION_WORDS.contains(word.of(text));
    }

    private boolean canStand(WordToken token) {
        String word = token.of(text);
        WordClass wordClass = token.word().wordClass();
        boolean verb = wordClass.isVerbal();
        if (lexicon.phraseStops().contains(word)
                || token.isMark()
                || verb && lexicon.nameLimits().contains(word)) {
            return lexicon.nameVerbs().contains(word);
        }
        return token.word().nominal()
                || lexicon.nameVerbs().contains(word)
                || wordClass == WordClass.ADJECTIVE && word.equals("大")
                || wordClass == WordClass.OTHER
                || wordClass == WordClass.NUMERAL;
    }

    /** Whether a bracket follows within the name: 力合科创(珠海)光电产业园. */
    private boolean isBracketed(List<Token> tokens, int first) {
        for (int i = first; i < tokens.size() - 1; i++) {
            if (text.charAt(tokens.get(i).span().start()) == '(') {
                return true;
            }
        }
        return false;
    }

    /** 与 between what an institute works on, 和 between what an authority does: 纳米技术与纳米仿生研究所, 文化和旅游局. */
    private boolean joins(List<Token> tokens, int first, Suffix suffix) {
        String word = tokens.get(first - 1).of(text);
        boolean works = suffix.kind() == NameKind.INSTITUTE || suffix.kind() == NameKind.CENTRE;
        return (works && word.equals("与") || suffix.kind() == NameKind.GOVERNMENT && word.equals("和"))
                && first > 1
                && tokens.get(first) instanceof WordToken
                && tokens.get(first - 2) instanceof WordToken left
                && canStand(left)
                && !lexicon.nameLimits().contains(left.of(text));
    }

    private boolean canStandInFirm(List<Token> tokens, int first, WordToken token) {
        boolean afterRegion = first > 1
                && tokens.get(first - 2) instanceof PlaceToken
                && tokens.get(first).span().length() == 1;
        if (afterRegion
                && token.span().length() == 1
                && !(token.of(text).equals("与") && isFullRegion(tokens.get(first - 2)))
                && !token.isMark()
                && token.word().wordClass() != WordClass.AUXILIARY) {
            return true;
        }
        return !token.isMark()
                && token.word().wordClass() != WordClass.AUXILIARY
                && token.word().wordClass() != WordClass.PRONOUN
                && (token.word().wordClass() != WordClass.TIME || token.span().length() == 1)
                && (!lexicon.nameLimits().contains(token.of(text)) || isForFirms(tokens, first));
    }

    /** What a firm does for others: 企业|管理有限公司. */
    private boolean isForFirms(List<Token> tokens, int first) {
        return tokens.get(first - 1).of(text).equals("企业")
                && FOR_FIRMS.contains(tokens.get(first).of(text));
    }

    private boolean isFullRegion(Token place) {
        String name = place.of(text);
        return name.length() > 2 && REGION_WORDS.contains(name.substring(name.length() - 1));
    }

    private boolean isClosingBracket(WordToken word) {
        return word.span().length() == 1 && ")”".indexOf(text.charAt(word.span().start())) >= 0;
    }

    /** The index of the mark that opens what ends before {@code first}; {@code first} where none is near. */
    private int openingBracket(List<Token> tokens, int first) {
        char open = text.charAt(tokens.get(first - 1).span().start()) == ')' ? '(' : '“';
        for (int index = first - 2; index >= 0 && first - index <= MOST_BRACKETED; index--) {
            if (text.charAt(tokens.get(index).span().start()) == open) {
                return index;
            }
        }
        return first;
    }

    /**
     * No name begins with a verb, but a firm's may with one character of one; a verb before it belongs to the sentence.
     */
    private static boolean isVerb(Token token, Suffix suffix) {
        return token instanceof WordToken word
                && (word.span().length() > 1 || !suffix.isLegalForm())
                && word.word().wordClass().isVerbal();
    }
}
