package org.industryfacts.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How an official name is shortened: 上海市 to 上海, 浦东新区 to 浦东, 恩施土家族苗族自治州 to 恩施 and 恩施州.
 *
 * <p>The rule drops the word for the kind of division, then the peoples of an autonomous one. What is left has two
 * characters at least: 忠县 and 城区 have no short name. Where the rule is wrong, the data say what is right.
 */
final class ShortNames {

    private static final int SHORTEST = 2;
    private static final String AUTONOMOUS = "自治";

    /** The words for kinds of division, each before those that it ends with. */
    private static final List<String> KINDS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "新区", "矿区", "林区", "特区", "地区", "省", "市", "盟", "区", "县", "旗");

    /** By the last character of each; some are named without their 族 too. None ends with another. */
    private static final Map<Character, List<String>> PEOPLES =
            byLastCharacter("汉族 蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族"
                    + " 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族"
                    + " 塔吉克族 塔吉克 怒族 怒 独龙族 保安族 裕固族 各族");

    private static final String PARTS_OF_BANNERS = "前中后左右";

    private ShortNames() {}

    private static Map<Character, List<String>> byLastCharacter(String words) {
        Map<Character, List<String>> byLast = new HashMap<>();
        for (String word : words.split(" ")) {
            byLast.computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                    .add(word);
        }
        return byLast;
    }

    /** The names that the rule gives, the shortest first; none where it gives no usable one. */
    static List<String> of(String officialName) {
        if (isPartOfBanner(officialName)) {
            return List.of();
        }
        for (String kind : KINDS) {
            if (officialName.endsWith(kind) && officialName.length() - kind.length() >= SHORTEST) {
                return shorten(officialName.substring(0, officialName.length() - kind.length()), kind);
            }
        }
        return List.of();
    }

    private static boolean isPartOfBanner(String name) {
        return name.length() > 1
                && name.endsWith("旗")
                && PARTS_OF_BANNERS.indexOf(name.charAt(name.length() - SHORTEST)) >= 0;
    }

    private static List<String> shorten(String stem, String kind) {
        String name = stem;
        for (String people = lastPeople(name); people != null; people = lastPeople(name)) {
            name = name.substring(0, name.length() - people.length());
        }
        if (name.length() < SHORTEST) {
            return List.of();
        }
        return kind.startsWith(AUTONOMOUS) && !kind.equals("自治区")
                ? List.of(name, name + kind.substring(AUTONOMOUS.length()))
                : List.of(name);
    }

    private static @Nullable String lastPeople(String name) {
        if (!name.isEmpty()) {
            for (String people : PEOPLES.getOrDefault(name.charAt(name.length() - 1), List.of())) {
                if (name.endsWith(people)) {
                    return people;
                }
            }
        }
        return null;
    }
}
