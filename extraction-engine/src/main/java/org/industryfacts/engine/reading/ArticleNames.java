package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.name.KnownNames;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameRegistry;
import org.industryfacts.engine.name.WordEdges;
import org.industryfacts.engine.reading.Token.PlaceToken;

/**
 * Looks over an article for what it calls its organisations besides their full names: short names that it declares
 * (全称(以下简称“简称”)) or that follow from a firm's name, and what it lists as organisations.
 */
final class ArticleNames {

    private static final Pattern DECLARED =
            Pattern.compile("\\((?:以下|下|又)?(?:简称|称)[:为]?[“‘]?([^“”‘’()、,。]{2,12})[”’]?\\)");
    private static final Pattern BRACKETED = Pattern.compile("\\([“]?([\\u4e00-\\u9fff]{2,6})[”]?\\)");

    private final String text;
    private final NameLexicon lexicon;
    private final KnownNames known;
    /** The tokens of the sentences with the names that the first look found. */
    private final List<List<Token>> named = new ArrayList<>();

    ArticleNames(String text, NameLexicon lexicon, KnownNames known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
    }

    /**
     * Where the article uses such a name, in the order of the text.
     *
     * @param sentences their tokens, without names that must be put together
     */
    List<Name> shortNames(List<List<Token>> sentences, WordEdges edges) {
        NameFinder names = new NameFinder(text, lexicon);
        MemberLists lists = new MemberLists(text, lexicon, known);
        List<Name> brands = new ArrayList<>();
        BrandNames firms = new BrandNames(text, lexicon);
        ActingNames acting = new ActingNames(text, lexicon);
        ThingNames things = new ThingNames(text, lexicon, edges);
        for (List<Token> sentence : sentences) {
            List<Token> withNames = names.withNames(sentence);
            named.add(withNames);
            lists.read(withNames);
            brands.addAll(firms.in(withNames));
            brands.addAll(acting.in(withNames));
            brands.addAll(things.in(withNames));
        }
        NameRegistry registry = new NameRegistry(edges);
        declare(names.known(), registry);
        Map<Integer, Integer> placeEnds = placeEnds(sentences);
        for (Name name : names.known()) {
            if (name.kind() == NameKind.COMPANY && name.canonical().endsWith("公司")) {
                registry.derive(name, regionLength(name, placeEnds));
            }
        }
        lists.members().forEach(registry::list);
        brands.forEach(registry::list);
        return registry.isEmpty()
                ? List.of()
                : registry.mentionsIn(text, names.known()).stream()
                        .filter(name -> name.kind() != NameKind.THING || !things.isQuotedWithin(name.span()))
                        .toList();
    }

    /** The tokens of the sentences with their names, as they are where the article uses no short names. */
    List<List<Token>> named() {
        return named;
    }

    private void declare(List<Name> names, NameRegistry registry) {
        for (Name name : names) {
            if (!text.startsWith("(", name.span().end())) {
                continue;
            }
            Matcher declared = DECLARED.matcher(text).region(name.span().end(), text.length());
            Matcher bracketed = BRACKETED.matcher(text).region(name.span().end(), text.length());
            if (declared.lookingAt()) {
                registry.declare(declared.group(1), name);
            } else if (bracketed.lookingAt() && isShortened(bracketed.group(1), name.canonical())) {
                registry.declare(bracketed.group(1), name);
            }
        }
    }

    /** Whether its characters stand in the name in this order, the first of them first: 空天院, 空天信息创新研究院. */
    private static boolean isShortened(String shortName, String name) {
        int at = -1;
        for (int i = 0; i < shortName.length(); i++) {
            at = name.indexOf(shortName.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return shortName.length() < name.length();
    }

    /** By where a place begins, where it ends. */
    private static Map<Integer, Integer> placeEnds(List<List<Token>> sentences) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (List<Token> sentence : sentences) {
            for (Token token : sentence) {
                if (token instanceof PlaceToken) {
                    ends.put(token.span().start(), token.span().end());
                }
            }
        }
        return ends;
    }

    private static int regionLength(Name name, Map<Integer, Integer> placeEnds) {
        int end = name.given().start();
        while (placeEnds.containsKey(end) && placeEnds.get(end) < name.given().end()) {
            end = placeEnds.get(end);
        }
        return end - name.given().start();
    }
}
