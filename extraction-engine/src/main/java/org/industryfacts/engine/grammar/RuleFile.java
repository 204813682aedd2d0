package org.industryfacts.engine.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.Rule.Example;

/**
 * Reads a rule file.
 *
 * <pre>
 * list  rise = 增长 上涨 提高          words under a name,
 *     上升 攀升                        which go on in lines that begin with a blank
 *
 * rule  metric.growth.yoy              begins a rule
 * match {indicator}? 同比|比上年 @rise &lt;percent&gt;
 * emit  measure=growth basis=yoy
 * yes   产值同比增长26% =&gt; indicator=产值 value=26
 * no    产值占比26%
 * </pre>
 *
 * <p>Lines that are blank or begin with {@code #} are passed over. The elements of a pattern are described in
 * {@link PatternParser}.
 */
public final class RuleFile {

    private static final String TABLE = ".tsv:";
    private static final String ARROW = " => ";
    private static final Pattern ID = Pattern.compile("[a-z_]+(\\.[a-z0-9-]+)+");

    private final String file;
    private final RuleWords words = new RuleWords();
    private final Map<String, SenseRows> tables = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Draft draft;
    private @Nullable String openList;
    private int line;

    private RuleFile(String file) {
        this.file = file;
    }

    /**
     * The rules of a resource, in its order.
     *
     * @param near the class beside whose package the resource lies
     * @throws RuleFileException where a line is wrong
     */
    public static List<Rule> load(Class<?> near, String resource) {
        try (InputStream in = near.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + near.getName());
            }
            return parse(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static List<Rule> parse(String file, BufferedReader reader) throws IOException {
        RuleFile parser = new RuleFile(file);
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            parser.line++;
            if (text.startsWith(" ") && !text.isBlank()) {
                parser.continueList(text.strip());
            } else {
                parser.read(text.strip());
            }
        }
        parser.finishRule();
        return List.copyOf(parser.rules);
    }

    private void read(String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int end = Blanks.endOfWord(text, 0);
        String first = text.substring(0, end);
        String rest = text.substring(Blanks.skip(text, end));
        openList = null;
        switch (first) {
            case "list" -> readList(rest);
            case "rule" -> beginRule(rest);
            case "match" -> rule().match(rest);
            case "emit" -> rule().emit.putAll(pairs(rest));
            case "yes" -> rule().examples.add(yes(rest));
            case "no" -> rule().examples.add(new Example(false, rest, Map.of(), place()));
            default -> throw error("a line begins with list, rule, match, emit, yes or no, not with " + first);
        }
    }

    private void readList(String rest) {
        int equals = rest.indexOf('=');
        if (equals < 0 || rest.substring(equals + 1).isBlank()) {
            throw error("a list is written as: list name = word word");
        }
        String name = rest.substring(0, equals).strip();
        if (!words.begin(name)) {
            throw error("the list " + name + " is there twice");
        }
        openList = name;
        continueList(rest.substring(equals + 1));
    }

    private void continueList(String text) {
        if (openList == null) {
            throw error("a line that begins with a blank goes on with a list, and none is before it");
        }
        for (String written : Blanks.split(text)) {
            for (String word : listed(written)) {
                if (!words.add(openList, word)) {
                    throw error("the list " + openList + " has the word " + word + " twice");
                }
            }
        }
    }

    /**
     * A word of a list, those of another (@rise), or those of a table that share a sense:
     * reading/settling-words.tsv:draws.
     */
    private Collection<String> listed(String word) {
        if (word.startsWith("@")) {
            Collection<String> other = words.list(word.substring(1));
            if (other == null || word.substring(1).equals(openList)) {
                throw error("no list " + word.substring(1));
            }
            return other;
        }
        int table = word.indexOf(TABLE);
        if (table < 0) {
            return List.of(word);
        }
        int colon = table + TABLE.length() - 1;
        try {
            return tables.computeIfAbsent(word.substring(0, colon), SenseRows::load)
                    .of(word.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    private void beginRule(String id) {
        finishRule();
        if (!ID.matcher(id).matches()) {
            throw error("a rule id is dotted and in lower case: " + id);
        }
        if (!ids.add(id)) {
            throw error("the rule " + id + " is there twice");
        }
        draft = new Draft(id, place());
    }

    private void finishRule() {
        if (draft != null) {
            rules.add(draft.finish());
            draft = null;
        }
    }

    private Draft rule() {
        if (draft == null) {
            throw error("this line belongs to a rule, and none has begun");
        }
        return draft;
    }

    private Example yes(String rest) {
        int arrow = rest.indexOf(ARROW);
        if (arrow < 0) {
            throw error("an example that fires says what it gives: yes TEXT => name=value");
        }
        return new Example(true, rest.substring(0, arrow), pairs(rest.substring(arrow + ARROW.length())), place());
    }

    private Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : Blanks.split(text)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || pairs.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw error("expected name=value, each name once: " + pair);
            }
        }
        return pairs;
    }

    private String place() {
        return file + ":" + line;
    }

    private RuleFileException error(String message) {
        return new RuleFileException(file, line, message);
    }

    /** A rule whose lines are still being read. */
    private final class Draft {
        private final String id;
        private final String place;
        private final Map<String, String> emit = new LinkedHashMap<>();
        private final List<Example> examples = new ArrayList<>();
        private @Nullable PatternParser pattern;

        private Draft(String id, String place) {
            this.id = id;
            this.place = place;
        }

        private void match(String text) {
            if (pattern != null) {
                throw error("the rule " + id + " has two patterns");
            }
            try {
                pattern = new PatternParser(words, text);
            } catch (IllegalArgumentException e) {
                throw error(e.getMessage());
            }
        }

        private Rule finish() {
            if (pattern == null) {
                throw error("the rule " + id + " has no pattern");
            }
            int firing = 0;
            for (Example example : examples) {
                firing += example.fires() ? 1 : 0;
            }
            if (firing == 0 || firing == examples.size()) {
                throw error("the rule " + id + " needs an example that fires and one that must not");
            }
            return new Rule(
                    id,
                    place,
                    Side.left(pattern.left()),
                    pattern.anchor(),
                    Side.right(pattern.right()),
                    emit,
                    examples);
        }
    }
}
