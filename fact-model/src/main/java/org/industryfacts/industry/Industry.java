package org.industryfacts.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An industry, or a link in the chain of one.
 *
 * @param id a slug, stable: {@code cell-and-gene-therapy}
 * @param parent id of what it is part of; null at the top
 * @param label its usual name in Chinese
 * @param labelEn the same in English
 * @param division section and division of GB/T 4754-2017, {@code C27}; null where it spans several
 * @param aliases what else means it, wherever it stands
 * @param wholeNames what means it only where a phrase has nothing more to say: 文化 does in 文化产业, not in 企业文化
 */
public record Industry(
        String id,
        @Nullable String parent,
        String label,
        String labelEn,
        @Nullable String division,
        List<String> aliases,
        List<String> wholeNames) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Industry {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id is no slug: " + id);
        }
        if (label.isBlank() || labelEn.isBlank()) {
            throw new IllegalArgumentException("a label of " + id + " is blank");
        }
        if (division != null && !Division.exists(division)) {
            throw new IllegalArgumentException("GB/T 4754 has no division " + division);
        }
        aliases = List.copyOf(aliases);
        wholeNames = List.copyOf(wholeNames);
        for (String name : everywhere(label, aliases)) {
            if (name.length() < 2) {
                throw new IllegalArgumentException("one character means an industry only as a whole: " + name);
            }
        }
    }

    /** That of its id, which no two industries of a tree share: there are many names to go through. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The label and all other names. */
    public List<String> names() {
        List<String> names = everywhere(label, aliases);
        names.addAll(wholeNames);
        return names;
    }

    /** The names that mean it wherever they stand. */
    List<String> namesEverywhere() {
        return everywhere(label, aliases);
    }

    private static List<String> everywhere(String label, List<String> aliases) {
        List<String> names = new ArrayList<>();
        names.add(label);
        names.addAll(aliases);
        return names;
    }
}
