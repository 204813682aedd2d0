package org.industryfacts.engine.scope;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.text.Span;

/** Words that point at what was spoken of before: 这套, 该. Immutable. */
final class Pointers {

    /** Classifiers of what can be seen or counted one by one, and not of regions, times or thoughts. */
    private static final String OF_THINGS = "家座款台套把辆艘架颗枚栋幢所支只间条";

    private static final Pattern POINTER = Pattern.compile("[这那该此本](?:[" + OF_THINGS + "个种]|项(?!目))?");
    private static final String FIRST = "这那该此本";
    private static final String NEAR_OR_FAR = "这那";
    private static final int LONGEST = 2;

    private final String text;

    /** @param text of the article */
    Pointers(String text) {
        this.text = text;
    }

    /** Whether such a word stands right before a position. */
    boolean endAt(int position) {
        for (int length = 1; length <= Math.min(LONGEST, position); length++) {
            if (FIRST.indexOf(text.charAt(position - length)) >= 0
                    && POINTER.matcher(text)
                            .region(position - length, position)
                            .useTransparentBounds(true)
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where the noun begins that 这 or 那 at {@code begin} counts as one thing: 这座|工厂; {@code begin} where there is none. */
    int afterOne(int begin) {
        int noun = begin + LONGEST;
        return noun < text.length()
                        && NEAR_OR_FAR.indexOf(text.charAt(begin)) >= 0
                        && OF_THINGS.indexOf(text.charAt(begin + 1)) >= 0
                ? noun
                : begin;
    }

    /** Where the noun begins that such a word at {@code begin} points to; {@code begin} where there is none. */
    int after(int begin) {
        if (begin == text.length() || FIRST.indexOf(text.charAt(begin)) < 0) {
            return begin;
        }
        Matcher pointer = POINTER.matcher(text)
                .region(begin, Math.min(begin + LONGEST, text.length()))
                .useTransparentBounds(true);
        return pointer.lookingAt() ? pointer.end() : begin;
    }

    /** A phrase after 这 without the classifier that goes with 这: 高世代产线 in 这条高世代产线. */
    Span withoutClassifier(Span phrase) {
        int noun = phrase.start() == 0 ? 0 : after(phrase.start() - 1);
        return noun > phrase.start() && noun < phrase.end() ? new Span(noun, phrase.end()) : phrase;
    }
}
