package org.industryfacts.industry;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.DataFile;

/**
 * The industries as a tree, and the names that texts give them.
 *
 * <p>Texts are cleaned ones, in simplified characters. The case of Latin letters makes no difference, nor does which of
 * 和, 与 and 及 joins two parts. Immutable and safe to share between threads.
 */
public final class IndustryTree {

    private static final String FILE = "industries.tsv";
    private static final int COLUMNS = 7;
    private static final Pattern IN_PARENTHESES = Pattern.compile("[(（][^()（）]*[)）]$");

    private final Words words;
    private final NameIndex names;
    private final Map<String, Industry> byId = new LinkedHashMap<>();
    private final Map<String, List<Industry>> children = new HashMap<>();

    private IndustryTree(Words words) {
        this.words = words;
        this.names = new NameIndex(words);
    }

    /**
     * Reads the tree from the data of this package.
     *
     * @throws IllegalStateException where they are faulty; the message names file and line
     */
    public static IndustryTree load() {
        IndustryTree tree = new IndustryTree(Words.load());
        DataFile.read(IndustryTree.class, FILE, COLUMNS, tree::add);
        return tree;
    }

    static IndustryTree read(Reader industries, Reader words) throws IOException {
        IndustryTree tree = new IndustryTree(Words.read(words));
        DataFile.read(FILE, industries, COLUMNS, tree::add);
        return tree;
    }

    /** The industry with an id; empty where the id is none of the tree. */
    public Optional<Industry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The industry that a phrase names as a whole.
     *
     * <p>The words that only say that an industry is meant (产业, 产业集群, 技术) and those that praise it (新一代, 高端) are
     * taken off where what is left is known, and so is a remark in parentheses at the end. Empty for umbrella words,
     * for what names several industries, and for what is none.
     */
    public Optional<Industry> find(String phrase) {
        String stripped = phrase.strip();
        Industry industry = names.find(stripped);
        if (industry == null && (stripped.endsWith(")") || stripped.endsWith("）"))) {
            industry = names.find(IN_PARENTHESES.matcher(stripped).replaceFirst(""));
        }
        return Optional.ofNullable(industry);
    }

    /**
     * The industries that a text mentions, each once, in the order of their first mention, as {@link #mentions} has
     * them where a name may begin and end anywhere.
     */
    public List<Industry> within(CharSequence text) {
        Set<Industry> within = new LinkedHashSet<>();
        mentions(text, position -> true).forEach(mention -> within.add(mention.industry()));
        return List.copyOf(within);
    }

    /**
     * Where a text names industries: the longest names from the left, without overlap, in linear time.
     *
     * <p>Names that mean something else inside of other phrases (文化) count only before 产业 and the like. Who knows the
     * words of the text rules out chance names by them: 本地产业 does not hold 地产业.
     *
     * @param boundary whether a name may begin or end at a position
     */
    public List<IndustryMention> mentions(CharSequence text, IntPredicate boundary) {
        return names.mentions(text, boundary);
    }

    /** Whether a phrase speaks of industries without naming one: 未来产业, 战略性新兴产业集群. */
    public boolean isUmbrella(String phrase) {
        return names.isUmbrella(phrase.strip());
    }

    /** The umbrella words, in the order of the data. */
    public Set<String> umbrella() {
        return words.of(WordKind.UMBRELLA);
    }

    /** What an industry is directly part of; empty at the top. */
    public Optional<Industry> parent(String id) {
        return Optional.ofNullable(parentOf(known(id)));
    }

    /** What an industry is part of, the nearest first, without itself. */
    public List<Industry> ancestors(String id) {
        List<Industry> ancestors = new ArrayList<>();
        for (Industry above = parentOf(known(id)); above != null; above = parentOf(above)) {
            ancestors.add(above);
        }
        return List.copyOf(ancestors);
    }

    /** The industries directly below one, in the order of the data. */
    public List<Industry> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(known(id).id(), List.of()));
    }

    /** All industries, each after what it is part of. */
    public Collection<Industry> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /**
     * Whether an industry is {@code ancestor} or part of it.
     *
     * @throws IllegalArgumentException where one of the ids is none of the tree
     */
    public boolean isWithin(String id, String ancestor) {
        known(ancestor);
        return id.equals(ancestor)
                || ancestors(id).stream().anyMatch(above -> above.id().equals(ancestor));
    }

    private void add(List<String> row) {
        Industry industry = industry(row);
        if (industry.parent() != null && !byId.containsKey(industry.parent())) {
            throw new IllegalArgumentException("no industry " + industry.parent() + " comes before " + industry.id());
        }
        if (byId.putIfAbsent(industry.id(), industry) != null) {
            throw new IllegalArgumentException("the id " + industry.id() + " is there twice");
        }
        if (industry.parent() != null) {
            children.computeIfAbsent(industry.parent(), id -> new ArrayList<>()).add(industry);
        }
        names.add(industry);
    }

    private static Industry industry(List<String> row) {
        return new Industry(
                row.get(0),
                orNull(row.get(1)),
                row.get(2),
                row.get(3),
                orNull(row.get(4)),
                names(row.get(5)),
                names(row.get(6)));
    }

    private static @Nullable String orNull(String column) {
        return column.isEmpty() ? null : column;
    }

    private static List<String> names(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" ", -1));
    }

    private Industry known(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("no industry has the id " + id));
    }

    private @Nullable Industry parentOf(Industry industry) {
        return industry.parent() == null ? null : byId.get(industry.parent());
    }
}
