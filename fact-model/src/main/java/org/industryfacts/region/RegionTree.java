package org.industryfacts.region;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.DataFile;

/**
 * The administrative divisions of China as a tree: provinces, prefectures, counties.
 *
 * <p>Districts of the four municipalities stand directly under them (310115 under 310000), and so do counties that a
 * province administers itself (429004 under 420000). The country is no region. Immutable and safe to share between
 * threads.
 */
public final class RegionTree {

    private static final String FILE = "gbt2260.tsv";
    private static final int COLUMNS = 3;

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> children = new HashMap<>();

    private RegionTree() {}

    /**
     * Reads the tree from the data of this package.
     *
     * @throws IllegalStateException where they are faulty; the message names file and line
     */
    public static RegionTree load() {
        RegionTree tree = new RegionTree();
        DataFile.read(RegionTree.class, FILE, COLUMNS, tree::add);
        return tree;
    }

    static RegionTree read(Reader text) throws IOException {
        RegionTree tree = new RegionTree();
        DataFile.read(FILE, text, COLUMNS, tree::add);
        return tree;
    }

    /** The division with a code; empty where the code is none of the tree. */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All divisions that bear a name, official or other, the highest level first. */
    public List<Region> named(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    /** What a division is directly part of; empty for a province. */
    public Optional<Region> parent(String code) {
        return Optional.ofNullable(parentOf(known(code).code()));
    }

    /** What a division is part of, the nearest first, without itself. */
    public List<Region> ancestors(String code) {
        List<Region> ancestors = new ArrayList<>();
        for (Region above = parentOf(known(code).code()); above != null; above = parentOf(above.code())) {
            ancestors.add(above);
        }
        return List.copyOf(ancestors);
    }

    /** The divisions directly below one, in the order of their codes. */
    public List<Region> children(String code) {
        return Collections.unmodifiableList(children.getOrDefault(known(code).code(), List.of()));
    }

    /** The divisions of the first level, in the order of their codes. */
    public List<Region> provinces() {
        return byCode.values().stream()
                .filter(region -> region.level() == Region.Level.PROVINCE)
                .toList();
    }

    /** All divisions, each after what it is part of. */
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /**
     * Whether a division is {@code ancestor} or part of it.
     *
     * @throws IllegalArgumentException where one of the codes is none of the tree
     */
    public boolean isWithin(String code, String ancestor) {
        known(ancestor);
        for (Region part = known(code); part != null; part = parentOf(part.code())) {
            if (part.code().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> row) {
        Region region = Region.of(row.get(0), row.get(1), otherNames(row.get(1), row.get(2)));
        if (byCode.putIfAbsent(region.code(), region) != null) {
            throw new IllegalArgumentException("the code " + region.code() + " is there twice");
        }
        Region parent = parentOf(region.code());
        if (parent == null && region.level() != Region.Level.PROVINCE) {
            throw new IllegalArgumentException("nothing above " + region.code() + " comes before it");
        }
        if (parent != null) {
            children.computeIfAbsent(parent.code(), code -> new ArrayList<>()).add(region);
        }
        for (String name : region.names()) {
            addName(name, region);
        }
    }

    /** Keeps the bearers of a name sorted by level, and by code within one. */
    private void addName(String name, Region region) {
        List<Region> bearers = byName.computeIfAbsent(name, key -> new ArrayList<>());
        int place = bearers.size();
        while (place > 0 && bearers.get(place - 1).level().compareTo(region.level()) > 0) {
            place--;
        }
        bearers.add(place, region);
    }

    /** The column of other names: empty where the rule holds, {@code -} where there is none, else all of them. */
    private static List<String> otherNames(String name, String column) {
        return switch (column) {
            case "" -> ShortNames.of(name);
            case "-" -> List.of();
            default -> List.of(column.split(" "));
        };
    }

    private Region known(String code) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new IllegalArgumentException("no region has the code " + code);
        }
        return region;
    }

    private @Nullable Region parentOf(String code) {
        if (code.endsWith("0000")) {
            return null;
        }
        Region prefecture = code.endsWith("00") ? null : byCode.get(code.substring(0, 4) + "00");
        return prefecture != null ? prefecture : byCode.get(code.substring(0, 2) + "0000");
    }
}
