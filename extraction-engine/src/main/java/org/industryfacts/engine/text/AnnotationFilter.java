package org.industryfacts.engine.text;

import org.jspecify.annotations.Nullable;

/**
 * Strips readings that a page put in brackets after its characters, as in {@code 產業(yè)}.
 *
 * <p>A bracket goes only where it holds nothing but one syllable of pinyin that the character before it can have, so
 * {@code (NMPA)}, {@code (上海)} and a brand in small letters stay. A single letter is taken for pinyin only with its
 * tone, since {@code (a)} and {@code (e)} also number things.
 */
final class AnnotationFilter implements CharacterFilter {

    static final String KIND = "annotation";

    private final PinyinTable pinyin;

    AnnotationFilter(PinyinTable pinyin) {
        this.pinyin = pinyin;
    }

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        Rewriter rewriter = new Rewriter(text, KIND);
        for (int open = 1; open < characters.length(); open++) {
            Span annotation = annotationAt(characters, open);
            if (annotation != null) {
                rewriter.delete(annotation);
                open = annotation.end() - 1;
            }
        }
        return rewriter.rewritten();
    }

    /** The annotation with its brackets that begins at a place after the first; null where none does. */
    @Nullable
    Span annotationAt(String text, int open) {
        if (!isOpening(text.charAt(open)) || !HanCharacters.isHan(text.charAt(open - 1))) {
            return null;
        }
        char annotated = text.charAt(open - 1);
        int limit = Math.min(text.length(), open + PinyinReading.MAX_LENGTH + 2);
        for (int close = open + 1; close < limit; close++) {
            if (isClosing(text.charAt(close))) {
                PinyinReading reading = PinyinReading.parse(text.substring(open + 1, close));
                boolean fits = reading != null && isPlain(reading) && pinyin.isRead(annotated, reading);
                return fits ? new Span(open, close + 1) : null;
            }
        }
        return null;
    }

    private static boolean isPlain(PinyinReading reading) {
        return reading.tone() > 0 || reading.syllable().length() > 1;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }
}
