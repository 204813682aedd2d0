package org.industryfacts.region;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.industryfacts.fact.Coded;

/**
 * A development zone, park or science city.
 *
 * @param id {@code zone:} and a slug, stable
 * @param name the official or the common full name, 合肥高新技术产业开发区
 * @param aliases every other name that means this zone alone, 合肥高新区
 * @param regionCode GB/T 2260 code of the city or district that it stands in
 * @param kind what sort of zone it is
 */
public record Zone(String id, String name, List<String> aliases, String regionCode, Kind kind) {

    private static final Pattern ID = Pattern.compile("zone:[a-z0-9]+(-[a-z0-9]+)*");

    /** The sorts of zones that the text may call by their bare kind, as in 高新区 and 新区. */
    public enum Kind implements Coded {
        /** 经济技术开发区. */
        ECONOMIC("economic"),
        /** 高新技术产业开发区. */
        HIGH_TECH("high-tech"),
        /** 新区, of the state or of a city. */
        NEW_AREA("new-area"),
        /** 自由贸易试验区, 保税区 and free ports. */
        FREE_TRADE("free-trade"),
        /** Any other park, science city or valley. */
        PARK("park");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Zone {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id is not zone: and a slug: " + id);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        aliases = List.copyOf(aliases);
    }

    /** The name, then the aliases. */
    public List<String> names() {
        List<String> names = new ArrayList<>(1 + aliases.size());
        names.add(name);
        names.addAll(aliases);
        return names;
    }
}
