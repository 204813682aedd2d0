package org.industryfacts.engine.value;

/** A place in a text that moves on over what it is asked for, or stays where it is. */
final class Cursor {

    static final int NO_NUMBER = -1;

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** Moves back to where an attempt began. */
    void backTo(int place) {
        at = place;
    }

    /** Whether the character before is one of these. */
    boolean isBehind(String characters) {
        return Chars.isOneOf(Chars.at(text, at - 1), characters);
    }

    char next() {
        return Chars.at(text, at);
    }

    boolean sees(String word) {
        return text.startsWith(word, at);
    }

    boolean seesOneOf(String characters) {
        return Chars.isOneOf(next(), characters);
    }

    boolean take(String word) {
        boolean there = sees(word);
        at += there ? word.length() : 0;
        return there;
    }

    /** Takes the longest of {@code words} that stands here. */
    boolean takeAny(WordSet words) {
        int length = words.lengthAt(text, at);
        at += length;
        return length > 0;
    }

    boolean seesAny(WordSet words) {
        return words.lengthAt(text, at) > 0;
    }

    boolean takeOneOf(String characters) {
        boolean there = seesOneOf(characters);
        at += there ? 1 : 0;
        return there;
    }

    /** Takes {@code word}, also behind a space, as some pages set figures apart. */
    boolean takeSpaced(String word) {
        int before = at;
        take(" ");
        if (take(word)) {
            return true;
        }
        at = before;
        return false;
    }

    /** Takes one of {@code characters}, also between spaces. */
    boolean takeSpacedOneOf(String characters) {
        int before = at;
        take(" ");
        if (takeOneOf(characters)) {
            take(" ");
            return true;
        }
        at = before;
        return false;
    }

    /** Takes {@code word} unless it goes on with one of {@code others}: 年初, but not 年初心. */
    boolean takeUnless(String word, String others) {
        boolean there = sees(word) && !Chars.isOneOf(Chars.at(text, at + word.length()), others);
        at += there ? word.length() : 0;
        return there;
    }

    /** Takes a run of exactly {@code length} figures; -1 where there is none. */
    int figures(int length) {
        int end = Chars.endOfDigits(text, at, length + 1);
        if (end - at != length) {
            return NO_NUMBER;
        }
        int value = Integer.parseInt(text.substring(at, end));
        at = end;
        return value;
    }

    /** Takes one Chinese digit, from 0 to 9; -1 where there is none. */
    int digit() {
        int digit = ChineseDigits.digit(next());
        at += digit >= 0 ? 1 : 0;
        return digit;
    }

    /** Takes a number from 1 to 99, in figures or Chinese; -1 where there is none. */
    int number() {
        take(" ");
        int end = Chars.endOfDigits(text, at, 3);
        if (end > at && end - at < 3) {
            int value = Integer.parseInt(text.substring(at, end));
            at = end;
            return value;
        }
        return end > at ? NO_NUMBER : chineseNumber();
    }

    /** 三, 十, 十二, 二十, 三十一 */
    private int chineseNumber() {
        int tens = ChineseDigits.digit(next());
        int start = at;
        at += tens > 0 ? 1 : 0;
        boolean ten = take("十");
        int ones = ten ? ChineseDigits.digit(next()) : NO_NUMBER;
        at += ones > 0 ? 1 : 0;
        if (ten) {
            return Math.max(tens, 0) * 10 + (tens > 0 ? 0 : 10) + Math.max(ones, 0);
        }
        if (tens > 0) {
            return tens;
        }
        at = start;
        return NO_NUMBER;
    }
}
