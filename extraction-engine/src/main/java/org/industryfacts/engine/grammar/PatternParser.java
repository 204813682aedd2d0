package org.industryfacts.engine.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one pattern: elements separated by blanks, exactly one of them the anchor.
 *
 * <pre>
 * 达|@reach          one of these words, or of those in a list
 * {indicator}        a noun phrase, kept under this name
 * {indicator:年产}    one of these words, kept under this name
 * {subject+}         a list of noun phrases, kept under this name: A、B和C等项目
 * {person=person}    a mention, kept under this name
 * [time]             a mention
 * &lt;percent&gt;          the anchor: the mention that the rule is about
 * &lt;开工|@start&gt;      the anchor: one of these words
 * !据|@under          none of these words
 * ~                  all words that say only how, when or where
 * ..3                up to three words of any kind
 * ..的               all words up to the last 的 of a description
 * X?                 X, or nothing
 * </pre>
 */
final class PatternParser {

    private static final Pattern KIND = Pattern.compile("[a-z]+");
    private static final Pattern KEPT = Pattern.compile("([a-z]+)(|\\+|=[a-z]+|:.+)");

    private final RuleWords words;
    private final List<Element> left = new ArrayList<>();
    private final List<Element> right = new ArrayList<>();
    private Element.@Nullable Anchor anchor;

    /** @throws IllegalArgumentException where the pattern is wrong; the message names the element */
    PatternParser(RuleWords words, String text) {
        this.words = words;
        for (String written : Blanks.split(text)) {
            add(element(written));
        }
        if (anchor == null) {
            throw new IllegalArgumentException("a pattern has an anchor, such as <quantity>");
        }
        Collections.reverse(left);
    }

    List<Element> left() {
        return left;
    }

    Element.Anchor anchor() {
        return Objects.requireNonNull(anchor);
    }

    List<Element> right() {
        return right;
    }

    private void add(Element element) {
        if (element instanceof Element.Anchor here) {
            if (anchor != null) {
                throw new IllegalArgumentException("a pattern has one anchor only");
            }
            anchor = here;
        } else {
            (anchor == null ? left : right).add(element);
        }
    }

    private Element element(String written) {
        if (written.length() > 1 && written.endsWith("?")) {
            return new Element.Optional(element(written.substring(0, written.length() - 1)));
        }
        if (written.equals("~")) {
            return new Element.Adverbials();
        }
        if (written.equals("..的")) {
            if (anchor == null) {
                throw new IllegalArgumentException("..的 stands after an anchor only");
            }
            return new Element.Description();
        }
        if (written.startsWith("..")) {
            return new Element.Gap(number(written.substring(2)));
        }
        return switch (written.charAt(0)) {
            case '{' -> kept(inside(written, '}'));
            case '<' -> anchor(inside(written, '>'));
            case '!' -> new Element.Absent(words.of(written.substring(1)));
            case '[' -> new Element.Mention(kind(inside(written, ']')), null);
            default -> new Element.Literal(words.of(written), null);
        };
    }

    private Element.Anchor anchor(String inside) {
        return KIND.matcher(inside).matches()
                ? new Element.MentionAnchor(kind(inside))
                : new Element.WordAnchor(words.of(inside).words());
    }

    private Element kept(String inside) {
        Matcher kept = KEPT.matcher(inside);
        if (!kept.matches()) {
            throw new IllegalArgumentException("no name to keep a phrase under: {" + inside + "}");
        }
        String name = kept.group(1);
        String rest = kept.group(2);
        if (rest.isEmpty()) {
            return new Element.Phrase(name);
        }
        return switch (rest.charAt(0)) {
            case '+' -> new Element.Listing(name);
            case '=' -> new Element.Mention(kind(rest.substring(1)), name);
            default -> new Element.Literal(words.of(rest.substring(1)), name);
        };
    }

    private static int number(String digits) {
        if (digits.length() != 1 || digits.charAt(0) < '1' || digits.charAt(0) > '9') {
            throw new IllegalArgumentException("a gap is of one to nine words: .." + digits);
        }
        return digits.charAt(0) - '0';
    }

    private static String inside(String written, char close) {
        if (written.length() < 3 || written.charAt(written.length() - 1) != close) {
            throw new IllegalArgumentException("expected " + close + " at the end of " + written);
        }
        return written.substring(1, written.length() - 1);
    }

    private static MentionKind kind(String written) {
        try {
            return MentionKind.of(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no kind of mention: " + written, e);
        }
    }
}
