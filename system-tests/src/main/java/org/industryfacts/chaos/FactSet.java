package org.industryfacts.chaos;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Which facts an article has, in a form that takes no room: tens of thousands are held.
 *
 * @param size how many there are, one that is there twice counted twice
 * @param digest of their ids
 */
record FactSet(int size, UUID digest) {

    static final FactSet NONE = of(new TreeSet<>());

    static FactSet of(Collection<String> factIds) {
        String ids = String.join(" ", new TreeSet<>(factIds));
        return new FactSet(factIds.size(), UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)));
    }
}
