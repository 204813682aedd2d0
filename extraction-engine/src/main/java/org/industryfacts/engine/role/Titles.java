package org.industryfacts.engine.role;

import java.util.Optional;

import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.name.NameSuffixes.Suffix;

/** Parts what a person is called by into the organisation and the post: 专家委员会主任 into 专家委员会 and 主任. */
final class Titles {

    private static final int SHORTEST_ORGANIZATION = 4;

    private final NameSuffixes suffixes = NameSuffixes.load();

    /** How many characters at the front of a title name an organisation; none where they name a mere part of one. */
    Optional<Integer> organization(String title) {
        for (int end = title.length() - 2; end >= SHORTEST_ORGANIZATION; end--) {
            Optional<Suffix> suffix = suffixes.endOf(title.substring(0, end));
            if (suffix.isPresent()
                    && suffix.get().text().length() > 1
                    && isWhole(suffix.get().kind())) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(NameKind kind) {
        return switch (kind) {
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION -> true;
            case DEPARTMENT, PARK, PLATFORM, PROJECT -> false;
        };
    }
}
