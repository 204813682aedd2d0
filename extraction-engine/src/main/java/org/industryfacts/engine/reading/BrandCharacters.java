package org.industryfacts.engine.reading;

import java.util.List;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** Tells a brand, which no dictionary knows and cuts into single characters, from common nouns in some tokens. */
final class BrandCharacters {

    private static final int SHORTEST_BRAND = 3;

    /** What places and buildings are called by, which have such names too: 灵隐寺. */
    private static final String PLACES = "寺庙观宫陵祠庵湖山岭岛村镇乡塔桥江河溪港湾城谷园苑楼阁馆院街路巷站场滩洲关门台坊店厂所校";

    private static final String COMMON = "的了在是和与及对为从向由大小中高新上下前后内外多各全总双老年月日等将已正可能把被让其该本我你他这那"
            + "一二三四五六七八九十百千万亿两几数余家个项名位款种首批第近超约而来去至于以之其并但又还也都就很更最被到说强此";

    private final String text;
    private final List<Token> tokens;

    BrandCharacters(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether it is a single character that seldom is a word: two of them in a row are more likely a brand. */
    static boolean isOne(String text, WordToken word) {
        return word.span().length() == 1
                && !word.isMark()
                && COMMON.indexOf(text.charAt(word.span().start())) < 0;
    }

    /** Whether the token at an index is one. */
    boolean isOne(int index) {
        return tokens.get(index) instanceof WordToken word && isOne(text, word);
    }

    /** Whether these tokens are nothing but three such characters or more, which name no place: 英迪芯微. */
    boolean areBrand(int first, int end) {
        int last = tokens.get(end - 1).span().end() - 1;
        return end - first >= SHORTEST_BRAND
                && IntStream.range(first, end).allMatch(this::isOne)
                && PLACES.indexOf(text.charAt(last)) < 0;
    }

    /** Whether these tokens hold what only names do: a name, Latin letters, characters that make no words. */
    boolean mark(int first, int end) {
        return IntStream.range(first, end)
                .anyMatch(index -> isProper(tokens.get(index)) || index + 1 < end && isOne(index) && isOne(index + 1));
    }

    private static boolean isProper(Token token) {
        return token instanceof CodeToken
                || token instanceof NameToken
                || token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.OTHER
                                || word.word().wordClass() == WordClass.NAME);
    }
}
