package org.industryfacts.engine.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jsoup.parser.Tag;

/**
 * Tells the tags of HTML from other angle brackets, such as those of {@code a<b}, {@code <5%} and {@code <PRODUCT>}.
 * For one pass over one text, from left to right; linear.
 */
final class TagSyntax {

    /** What text about something else hardly says, and what has no end tag to prove it. */
    private static final Set<String> TELLING_ALONE = Set.of("br", "hr", "img");

    private static final int LONGEST_NAME = 16;

    private final String text;
    private int nextOpening = -1;
    private int nextClosing = -1;

    private TagSyntax(String text) {
        this.text = text;
    }

    /**
     * Whether a text that is not declared to be HTML carries it all the same: an element with its start and end tag or
     * with an attribute, a line break, rule or picture, a comment or a document type.
     */
    static boolean isIn(String text) {
        return text.indexOf('<') >= 0 && new TagSyntax(text).isMarkup();
    }

    /**
     * The page with another character in the place of each angle bracket that a parser would take for the begin of a
     * tag although none stands there, and so lose what follows. All positions stay.
     */
    static String withoutStrayBrackets(String page) {
        return new TagSyntax(page).withoutStrays();
    }

    private boolean isMarkup() {
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        int lastCommentEnd = text.lastIndexOf("-->");
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("<!--", at) && at < lastCommentEnd
                    || text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())) {
                return true;
            }
            boolean end = Punctuation.charAt(text, at + 1) == '/';
            String name = tagName(at);
            if (name.isEmpty() || name.length() > LONGEST_NAME || !Tag.isKnownTag(name)) {
                continue;
            }
            (end ? closed : opened).add(name);
            if (TELLING_ALONE.contains(name)
                    || opened.contains(name) && closed.contains(name)
                    || hasAttribute(at + 1 + name.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAttribute(int nameEnd) {
        int start = nameEnd;
        while (Punctuation.charAt(text, start) == ' ') {
            start++;
        }
        int end = start;
        while (isNameCharacter(Punctuation.charAt(text, end))) {
            end++;
        }
        return nameEnd < start && start < end && Punctuation.charAt(text, end) == '=';
    }

    private String withoutStrays() {
        StringBuilder shielded = new StringBuilder(text);
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            char next = Punctuation.charAt(text, at + 1);
            boolean declaration = next == '!' || next == '?';
            char head = Punctuation.charAt(text, at + 2);
            if (declaration
                    ? !isLetter(head) && head != '-' && head != '['
                    : tagName(at).isEmpty()) {
                shielded.setCharAt(at, '‹');
            }
        }
        return shielded.toString();
    }

    /** The name in small letters of the tag that begins at a bracket; empty where none does. */
    private String tagName(int bracket) {
        int start = bracket + (Punctuation.charAt(text, bracket + 1) == '/' ? 2 : 1);
        int end = start;
        while (isNameCharacter(Punctuation.charAt(text, end))) {
            end++;
        }
        boolean named = isLetter(Punctuation.charAt(text, start)) && endsName(Punctuation.charAt(text, end));
        return named && isClosed(end) ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether the tag ends before the next one begins; a bracket in a quoted attribute begins none. */
    private boolean isClosed(int from) {
        if (nextOpening < from) {
            nextOpening = indexOf('<', from);
        }
        if (nextClosing < from) {
            nextClosing = indexOf('>', from);
        }
        return nextClosing < text.length() && (nextClosing < nextOpening || isQuoteBetween(from, nextOpening));
    }

    private int indexOf(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    private boolean isQuoteBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isNameCharacter(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_' || c == '.';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
