package org.industryfacts.query.projection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * GB/T 2260 codes together with what they lie in, so that a region is found by its own code and by that of its
 * prefecture and province. A code holds its ancestors: 310115 lies in 310000. That one of them may be no division
 * (310100) does no harm, for nobody asks for it.
 */
final class RegionPath {

    private RegionPath() {}

    static List<String> of(Collection<String> codes) {
        Set<String> path = new LinkedHashSet<>();
        for (String code : codes) {
            path.add(code);
            path.add(code.substring(0, 4) + "00");
            path.add(code.substring(0, 2) + "0000");
        }
        return List.copyOf(path);
    }
}
