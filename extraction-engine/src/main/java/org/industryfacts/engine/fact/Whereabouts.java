package org.industryfacts.engine.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.industryfacts.fact.Slots;
import org.industryfacts.region.RegionTree;

/**
 * Where the organisations of an article are, by what it says of their places. What else it says of them is there too,
 * rather than somewhere in the region around. Immutable.
 */
public final class Whereabouts {

    private final RegionTree tree;
    private final Map<String, String> codes;

    private Whereabouts(RegionTree tree, Map<String, String> codes) {
        this.tree = tree;
        this.codes = codes;
    }

    /** What an article says of places; an organisation that is in several is nowhere more than elsewhere. */
    public static Whereabouts of(List<FactDraft> facts, RegionTree tree) {
        Map<String, String> codes = new HashMap<>();
        List<String> several = new ArrayList<>();
        for (FactDraft fact : facts) {
            if (fact.slots() instanceof Slots.OrgLocation location
                    && fact.regions().size() == 1) {
                String code = fact.regions().get(0);
                String other = codes.put(location.organization(), code);
                if (other != null && !other.equals(code)) {
                    several.add(location.organization());
                }
            }
        }
        codes.keySet().removeAll(several);
        return new Whereabouts(tree, Map.copyOf(codes));
    }

    /** The fact with the place of whom it speaks of, where that lies within the region that it has. */
    public FactDraft located(FactDraft fact) {
        String code = codes.get(about(fact.slots()));
        boolean within = code != null
                && (fact.regions().isEmpty()
                        || fact.regions().size() == 1
                                && tree.isWithin(code, fact.regions().get(0)));
        return within ? fact.in(List.of(code)) : fact;
    }

    private static String about(Slots slots) {
        String about = null;
        if (slots instanceof Slots.Metric metric) {
            about = metric.subject();
        } else if (slots instanceof Slots.Ranking ranking) {
            about = ranking.subject();
        } else if (slots instanceof Slots.Designation designation) {
            about = designation.subject();
        } else if (slots instanceof Slots.Product product) {
            about = product.organization();
        } else if (slots instanceof Slots.Role role) {
            about = role.organization();
        }
        return about == null ? "" : about;
    }
}
