package org.industryfacts.engine.reading;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * How far a name surely reaches, whatever words its characters happen to make: back to the region that it begins with
 * (南京世和基因生物技术股份有限公司), to 国家, or over the characters of a brand that make no words (巨化集团).
 */
final class NameReach {

    private static final int FARTHEST = 12;
    private static final int LONGEST_BRAND = 4;
    private static final int LONGEST_TOWN = 2;
    private static final String REGION_ENDS = "省市区县州旗镇";
    private static final Set<String> TOWNS = Set.of("镇", "乡", "街道");
    private static final Set<String> ENDS = Set.of("的", "了", "是", "在", "由", "对", "为", "等", "将", "已");

    private final String text;
    private final NameLexicon lexicon;
    private final List<Token> tokens;
    private final FirmSeats seats;

    /** @param tokens the last of which holds the suffix */
    NameReach(String text, NameLexicon lexicon, List<Token> tokens) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.seats = new FirmSeats(text, lexicon);
    }

    /** Whether a name with this ending is that of a town or a part of a city. */
    static boolean isTown(Suffix suffix) {
        return TOWNS.contains(suffix.text());
    }

    /** The index of the first token that surely belongs to the name. */
    int firstOf(Suffix suffix) {
        int last = tokens.size() - 1;
        if (isTown(suffix)) {
            return overTown(last);
        }
        int begin = beginning(last, suffix.isLegalForm());
        boolean reaches =
                switch (suffix.kind()) {
                    case COMPANY, INSTITUTE, CENTRE, ASSOCIATION -> true;
                    case GOVERNMENT, DEPARTMENT, PARK, PLATFORM, PROJECT, THING -> false;
                };
        if (reaches && begin < last) {
            return begin;
        }
        return suffix.kind() == NameKind.COMPANY || suffix.kind() == NameKind.PARK ? overBrand(last) : last;
    }

    private int beginning(int last, boolean firm) {
        for (int index = last - 1; index >= Math.max(0, last - FARTHEST); index--) {
            Token token = tokens.get(index);
            if (token instanceof PlaceToken place && place.place().insideName() && !isBracketed(index)) {
                return isWhere(index) || firm && seats.standBefore(tokens, index + 1) ? last : index;
            } else if (token instanceof NameToken
                    || token instanceof QuantityToken
                    || isJoin(index)
                    || token instanceof WordToken word && ends(word, firm)) {
                return last;
            } else if (token instanceof WordToken && token.of(text).equals("国家")) {
                return last - index > 2 ? index : last;
            }
        }
        return last;
    }

    /** 与 after a region by its full name: 沈阳市与知远数据有限公司, unlike 成都与睿创新科技有限公司. */
    private boolean isJoin(int index) {
        String before = index > 0 ? tokens.get(index - 1).of(text) : "";
        return tokens.get(index).of(text).equals("与")
                && before.length() > 2
                && tokens.get(index - 1) instanceof PlaceToken
                && REGION_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether a place says where something is set up and begins no name: 在漳州|建设研发中心. */
    private boolean isWhere(int index) {
        return index > 0
                && lexicon.building().is(BuildingWord.AT, tokens.get(index - 1).of(text))
                && lexicon.building()
                        .is(BuildingWord.SETS_UP, tokens.get(index + 1).of(text));
    }

    private boolean isBracketed(int index) {
        return index > 0 && text.charAt(tokens.get(index - 1).span().start()) == '(';
    }

    private boolean ends(WordToken token, boolean firm) {
        String word = token.of(text);
        if (token.isMark()) {
            return !word.equals("(") && !word.equals(")");
        }
        WordClass wordClass = token.word().wordClass();
        return ENDS.contains(word)
                || lexicon.nameLimits().contains(word) && (word.length() > 1 || !firm)
                || !firm && (wordClass == WordClass.PREPOSITION || wordClass == WordClass.PRONOUN);
    }

    /** 北滘镇: two or three characters, whatever they mean. */
    private int overTown(int last) {
        int first = last;
        int length = 0;
        while (first > 0
                && tokens.get(first - 1) instanceof WordToken word
                && !ends(word, false)
                && !word.isMark()
                && length + word.span().length() <= LONGEST_TOWN) {
            first--;
            length += word.span().length();
        }
        return first;
    }

    private int overBrand(int last) {
        int first = last;
        while (first > 0
                && last - first < LONGEST_BRAND
                && tokens.get(first - 1) instanceof WordToken word
                && BrandCharacters.isOne(text, word)
                && !lexicon.nameLimits().contains(word.of(text))) {
            first--;
        }
        return last - first > 1 ? first : last;
    }
}
