package org.industryfacts.engine.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** Tells an address before the full name of a firm from the region that the name itself begins with. Immutable. */
final class FirmSeats {

    /** Regions one in the other, each with its sort, as addresses are written: 安徽省滁州市, 滁州市琅琊区. */
    private static final Pattern ADDRESS = Pattern.compile(".+[省市州].+[市区县旗]");

    private static final Pattern ZONE = Pattern.compile("..(?:区|园|基地)$");

    private static final List<Integer> BRAND_LENGTHS = List.of(2, 3);
    private static final int LONGEST_TRADE = 4;

    /** What stands after the trade in a firm's name: 投资|控股有限公司. */
    private static final Pattern FORM = Pattern.compile("(?:集团|控股|股份)*(?:有限)?(?:责任)?公司.*$");

    /** What a firm may be called for with a brand before it as with a trade: 临港|实业, 科技|发展. */
    private static final Pattern ANY_TRADE = Pattern.compile("(?:实业|发展)+$");

    private final String text;
    private final NameLexicon lexicon;

    FirmSeats(String text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * Whether what stands before a token is where the firm is whose brand begins there: 滁州市琅琊区|晶拓智能装备有限公司,
     * 交城经济开发区|华远新材料有限公司, but not 滁州市|晶拓智能装备有限公司 nor what the place itself has set up.
     */
    boolean standBefore(List<Token> tokens, int first) {
        return first > 0
                && first + 1 < tokens.size()
                && isAddress(tokens.get(first - 1))
                && isBrand(tokens, first)
                && !isPublic(tokens, first);
    }

    /** Whether a name ends with what regions set up firms for: 滁州高新区|建设投资有限公司, 来安县|汊河旅游发展有限公司. */
    private boolean isPublic(List<Token> tokens, int first) {
        String name = text.substring(
                tokens.get(first).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        String called = FORM.matcher(name).replaceFirst("");
        String trade = ANY_TRADE.matcher(called).replaceFirst("");
        return trade.length() < called.length() && trade.length() <= LONGEST_TRADE
                || IntStream.rangeClosed(2, Math.min(LONGEST_TRADE, trade.length()))
                        .mapToObj(length -> trade.substring(trade.length() - length))
                        .anyMatch(lexicon.publicTrades()::contains);
    }

    private boolean isAddress(Token token) {
        if (token instanceof NameToken name) {
            return name.name().kind() == NameKind.PARK
                    && ZONE.matcher(token.of(text)).find();
        }
        return token instanceof PlaceToken place
                && !place.place().anaphor()
                && (place.place().kind() == PlaceMention.Kind.ZONE
                                && ZONE.matcher(token.of(text)).find()
                        || ADDRESS.matcher(token.of(text)).matches());
    }

    /** Whether a name goes on with what only that firm is called by, no trade: 远达|环保科技, not 建设|投资. */
    private boolean isBrand(List<Token> tokens, int index) {
        int start = tokens.get(index).span().start();
        return tokens.get(index) instanceof NameToken
                || tokens.get(index) instanceof WordToken word
                        && !word.isMark()
                        && BRAND_LENGTHS.stream()
                                .map(length -> text.substring(start, start + length))
                                .noneMatch(this::isTrade);
    }

    private boolean isTrade(String word) {
        return lexicon.publicTrades().contains(word) || lexicon.firmTails().isTail(word);
    }
}
