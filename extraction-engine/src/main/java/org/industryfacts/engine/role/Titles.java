package org.industryfacts.engine.role;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.name.NameSuffixes.Suffix;

/** Parts what a person is called by into the organisation and the post: 专家委员会主任 into 专家委员会 and 主任. */
final class Titles {

    private static final int SHORTEST_ORGANIZATION = 4;
    private static final Pattern BUREAU = Pattern.compile("^[省市区县州][^、,]{1,8}?[局厅委办](?!员)");
    private static final Pattern CORPORATE =
            Pattern.compile("(?:联合)?创始|(?:副|执行|独立)?董事|(?:常务|执行)?副?总(?:经理|裁|监)|首席|CEO|CTO|COO|CFO|合伙人|总工|高级|资深|分析师");

    private final NameSuffixes suffixes = NameSuffixes.load();
    private final FirmTails firms = FirmTails.load();

    /** How many characters at the front of a title name an organisation; none where they name a mere part of one. */
    Optional<Integer> organization(String title) {
        Matcher bureau = BUREAU.matcher(title);
        if (bureau.find() && bureau.end() < title.length() - 1) {
            return Optional.of(bureau.end());
        }
        for (int end = title.length() - 2; end >= SHORTEST_ORGANIZATION; end--) {
            if (isOrganization(title.substring(0, end)) || isFirm(title, end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private boolean isOrganization(String front) {
        Optional<Suffix> suffix = suffixes.endOf(front);
        return suffix.isPresent()
                && suffix.get().text().length() > 1
                && isWhole(suffix.get().kind());
    }

    /** 兴业证券 before 首席分析师. */
    private boolean isFirm(String title, int end) {
        return firms.isFirm(title.substring(0, end))
                && CORPORATE.matcher(title).region(end, title.length()).lookingAt();
    }

    private static boolean isWhole(NameKind kind) {
        return switch (kind) {
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION -> true;
            case DEPARTMENT, PARK, PLATFORM, PROJECT -> false;
        };
    }
}
