package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.text.Span;

/** Short names that an article declares: 全称(以下简称“简称”). */
final class Aliases {

    private static final Pattern DECLARED = Pattern.compile("\\((?:以下|下)?简称[:为]?[“‘]?([^“”‘’()、,。]{2,12})[”’]?\\)");

    private final Map<String, Name> fullNames = new LinkedHashMap<>();

    private Aliases() {}

    /** The short names that the sentences declare for the names in them. */
    static Aliases declaredIn(String text, List<SentenceReading> sentences) {
        Aliases aliases = new Aliases();
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            int bracket = declared.start();
            String alias = declared.group(1);
            sentences.stream()
                    .filter(sentence -> sentence.span().start() < bracket
                            && bracket < sentence.span().end())
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> token instanceof NameToken && token.span().end() == bracket)
                    .forEach(token -> aliases.fullNames.put(alias, ((NameToken) token).name()));
        }
        return aliases;
    }

    boolean isEmpty() {
        return fullNames.isEmpty();
    }

    /** Every place where a short name stands, in order; the longer one where two meet. */
    List<Token> mentionsIn(String text) {
        List<Token> mentions = new ArrayList<>();
        fullNames.forEach((alias, fullName) -> {
            for (int at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length())) {
                Span span = new Span(at, at + alias.length());
                mentions.add(new NameToken(new Name(span, fullName.canonical(), fullName.given())));
            }
        });
        mentions.sort(Comparator.<Token>comparingInt(token -> token.span().start())
                .thenComparing(token -> -token.span().length()));
        return mentions;
    }
}
