package org.industryfacts.region;

import java.util.ArrayList;
import java.util.List;

/**
 * An administrative division.
 *
 * @param code six digits after GB/T 2260
 * @param name the official name, 恩施土家族苗族自治州
 * @param level province, prefecture or county; it follows from the code
 * @param otherNames short and former names, 恩施 and 恩施州, the most common first; may be empty
 */
public record Region(String code, String name, Level level, List<String> otherNames) {

    private static final int DIGITS = 6;

    /** The levels of the tree, from the top. */
    public enum Level {
        /** 省, 自治区, 直辖市, 特别行政区: the last four digits are zero. */
        PROVINCE,
        /** 市, 州, 地区, 盟: the last two digits are zero. */
        PREFECTURE,
        /** 区, 县, 旗, and cities of that rank. */
        COUNTY;

        private static Level of(String code) {
            if (code.endsWith("0000")) {
                return PROVINCE;
            }
            return code.endsWith("00") ? PREFECTURE : COUNTY;
        }
    }

    public Region {
        if (!isCode(code)) {
            throw new IllegalArgumentException("code is not six digits: " + code);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        if (level != Level.of(code)) {
            throw new IllegalArgumentException(code + " is no code of level " + level);
        }
        otherNames = List.copyOf(otherNames);
    }

    private static boolean isCode(String code) {
        if (code.length() != DIGITS || code.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A division with the level that its code has. */
    static Region of(String code, String name, List<String> otherNames) {
        return new Region(code, name, Level.of(code), otherNames);
    }

    /** The official name, then the others. */
    public List<String> names() {
        List<String> names = new ArrayList<>(1 + otherNames.size());
        names.add(name);
        names.addAll(otherNames);
        return names;
    }
}
