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

import org.industryfacts.data.DataFile;
import org.industryfacts.fact.Coded;

/**
 * The development zones that are known by name, with the place that each stands in.
 *
 * <p>A name or alias means one zone. Immutable and safe to share between threads.
 */
public final class ZoneRegister {

    private static final String FILE = "zones.tsv";
    private static final int COLUMNS = 5;

    private final RegionTree regions;
    private final Map<String, Zone> byId = new LinkedHashMap<>();
    private final Map<String, Zone> byName = new HashMap<>();

    private ZoneRegister(RegionTree regions) {
        this.regions = regions;
    }

    /**
     * Reads the register from the data of this package.
     *
     * @throws IllegalStateException where they are faulty, or name a region that {@code regions} does not have; the
     *     message names file and line
     */
    public static ZoneRegister load(RegionTree regions) {
        ZoneRegister register = new ZoneRegister(regions);
        DataFile.read(ZoneRegister.class, FILE, COLUMNS, register::add);
        return register;
    }

    static ZoneRegister read(RegionTree regions, Reader text) throws IOException {
        ZoneRegister register = new ZoneRegister(regions);
        DataFile.read(FILE, text, COLUMNS, register::add);
        return register;
    }

    /** The zone with an id; empty where the register has none. */
    public Optional<Zone> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The zone that a name or alias means; empty where the register has none. */
    public Optional<Zone> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All zones, in the order of the register. */
    public Collection<Zone> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    private void add(List<String> row) {
        Zone zone = zone(row);
        if (byId.putIfAbsent(zone.id(), zone) != null) {
            throw new IllegalArgumentException("the id " + zone.id() + " is there twice");
        }
        if (regions.byCode(zone.regionCode()).isEmpty()) {
            throw new IllegalArgumentException("no region has the code " + zone.regionCode());
        }
        for (String name : zone.names()) {
            Zone other = byName.putIfAbsent(name, zone);
            if (other != null) {
                throw new IllegalArgumentException("the name " + name + " is also one of " + other.id());
            }
        }
    }

    private static Zone zone(List<String> row) {
        List<String> aliases = new ArrayList<>(ZoneAliases.of(row.get(1)));
        if (!row.get(2).isEmpty()) {
            aliases.addAll(List.of(row.get(2).split(" ")));
        }
        return new Zone(row.get(0), row.get(1), aliases, row.get(3), Coded.of(Zone.Kind.class, row.get(4)));
    }
}
