package org.industryfacts.engine.product;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Brands;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.text.Span;

/**
 * Finds the name of a product in a phrase: without what describes it, counts it and claims something of it. Immutable and
 * safe to share between threads.
 */
final class ItemEdges {

    private static final String NUMERAL = "[一两三四五六七八九十多数几0-9]+";

    private final Claims claims;
    private final Brands brands;
    private final Pattern lead;
    private final Pattern tail;
    private final Pattern ofKind;

    ItemEdges(ProductWords words, Claims claims, Brands brands) {
        this.claims = claims;
        this.brands = brands;
        this.lead = words.pattern("^(?:" + NUMERAL + "[余多]?(?:[款种个台套项例批]|类(?!@medicine))(?:自主)?|@lead|[款台套](?=[一-龥]{2})"
                + "|(?:公司|企业|集团)(?=[一-龥A-Z0-9]{3}))+");
        this.tail = words.pattern("等?" + NUMERAL + "[款种个台套项大批](?:拳头|明星|创新|重点|核心|标志性|新)?@sum?$|(?:新增?|增加)?适应症$|等$");
        this.ofKind = words.pattern("等(?:" + NUMERAL + "[余多]?[款种个台套项大类])?([一-龥A-Za-z]{2,10})$");
    }

    Claims claims() {
        return claims;
    }

    /**
     * How many of the tokens of a phrase name the maker that it begins with, known or not; none where it begins
     * otherwise.
     */
    int maker(String text, List<Token> tokens) {
        return !tokens.isEmpty() && tokens.get(0) instanceof NameToken ? 1 : brands.endWithTrade(text, tokens, 0);
    }

    /** 等多款国产创新药 after a list; its group says of what kind the items are. */
    Matcher ofKind(String phrase) {
        return ofKind.matcher(phrase);
    }

    /** Where in a phrase the name stands. */
    Span bare(String phrase) {
        int described = lastOf(phrase) + 1;
        int claimed = described + claims.inside(phrase.substring(described));
        int start = claimed + leadOf(phrase.substring(claimed));
        String kept = phrase.substring(start);
        Matcher sum = tail.matcher(kept);
        return new Span(start, start + (sum.find() && sum.start() > 0 ? sum.start() : kept.length()));
    }

    /** The last 的 that stands in no quotation marks or brackets; -1 where none does. */
    private static int lastOf(String text) {
        int last = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("“‘(《".indexOf(c) >= 0) {
                depth++;
            } else if ("”’)》".indexOf(c) >= 0) {
                depth--;
            }
            last = c == '的' && depth == 0 ? i : last;
        }
        return last;
    }

    private int leadOf(String head) {
        int begin = 0;
        boolean more = true;
        while (more) {
            String rest = head.substring(begin);
            Matcher count = lead.matcher(rest);
            int step = count.lookingAt()
                    ? count.end()
                    : claims.leading(rest).map(String::length).orElse(0);
            begin += step;
            more = step > 0;
        }
        return begin;
    }
}
