package org.industryfacts.engine.role;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.scope.RegionScope;
import org.industryfacts.fact.Slots.Role;
import org.industryfacts.region.Region.Level;

/**
 * Where an office is held whose name says of which level it is: 省委书记 in the province, 副市长 in the city, wherever in them
 * what is reported happens.
 */
final class OfficeRegions {

    private static final Pattern OFFICE = Pattern.compile("^(?:(省|自治区|区党委)|(市)|(?:(?:常务)?副)?(?:(省长|自治区主席)|(市长)))");

    private OfficeRegions() {}

    /**
     * The role in the region of the level that its office or organisation begins with, as far as the text says which.
     */
    static FactDraft located(FactDraft draft, RegionScope regions) {
        if (!(draft.slots() instanceof Role role)) {
            return draft;
        }
        Matcher office = OFFICE.matcher(role.organization() == null ? role.title() : role.organization());
        if (!office.lookingAt()) {
            return draft;
        }
        boolean province = office.group(1) != null || office.group(3) != null;
        List<String> above = regions.above(draft.regions(), province ? Level.PROVINCE : Level.PREFECTURE);
        return above.isEmpty() ? draft : draft.in(above);
    }
}
