package org.industryfacts.region;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an official name is shortened: 上海市 to 上海, 浦东新区 to 浦东, 恩施土家族苗族自治州 to 恩施 and 恩施州.
 *
 * <p>The rule drops the word for the kind of division, then the peoples of an autonomous one. What is left has two
 * characters at least: 忠县 and 城区 have no short name. Where the rule is wrong, the data say what is right.
 */
final class ShortNames {

    private static final Pattern STEM_AND_KIND = Pattern.compile("(.{2,}?)(特别行政区|自治[区州县旗]|[新矿林特地]区|[省市盟区县旗])");
    private static final Pattern PEOPLES = Pattern.compile("(?:汉族|蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族"
            + "|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族"
            + "|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|独龙族|保安族|裕固族|各族)+$");
    private static final Pattern PART_OF_BANNER = Pattern.compile(".*[前中后左右]旗");

    private ShortNames() {}

    /** The names that the rule gives, the shortest first; none where it gives no usable one. */
    static List<String> of(String officialName) {
        if (PART_OF_BANNER.matcher(officialName).matches()) {
            return List.of();
        }
        Matcher parts = STEM_AND_KIND.matcher(officialName);
        return parts.matches() ? shorten(parts.group(1), parts.group(2)) : List.of();
    }

    private static List<String> shorten(String stem, String kind) {
        String name = PEOPLES.matcher(stem).replaceFirst("");
        if (name.length() < 2) {
            return List.of();
        }
        return kind.startsWith("自治") && !kind.equals("自治区") ? List.of(name, name + kind.substring(2)) : List.of(name);
    }
}
