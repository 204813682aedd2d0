package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.text.Span;

/** Places that follow one another, one for each of those that hold them: 分列第二、第三名, 分列第4、5位. */
final class PlaceRow {

    private static final int FARTHEST = 40;
    private static final Pattern NEXT =
            Pattern.compile("\\G(?:[、,]|和|与|及|以及)+第?([1-9][0-9]{0,2}|[一二三四五六七八九十]{1,3})(?:[位名]|(?![0-9.年个]))");
    private static final String DIGITS = "一二三四五六七八九";

    private PlaceRow() {}

    /** The places from one on, with those that it is among; only that where no others follow. */
    static List<RankedPlace> from(SentenceReading sentence, RankedPlace place) {
        List<RankedPlace> places = new ArrayList<>(List.of(place));
        int limit = Math.min(sentence.span().end(), place.end() + FARTHEST);
        Matcher matcher = NEXT.matcher(sentence.text()).region(place.end(), limit);
        while (matcher.find()) {
            places.add(place.numbered(rankAt(sentence, matcher.start(1), value(matcher.group(1))), matcher.end()));
        }
        return places;
    }

    private static int rankAt(SentenceReading sentence, int position, int otherwise) {
        for (Token token : sentence.tokensIn(new Span(position, position + 1))) {
            if (token instanceof RankToken rank) {
                return rank.rank().place();
            }
        }
        return otherwise;
    }

    private static int value(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(written.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
        boolean more = ten + 1 < written.length();
        return tens * 10 + (more ? DIGITS.indexOf(written.charAt(ten + 1)) + 1 : 0);
    }
}
