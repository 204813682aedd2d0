package org.industryfacts.industry;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The divisions (大类) of GB/T 4754-2017, each written with the letter of its section (门类): {@code C27}. */
final class Division {

    private static final Pattern CODE = Pattern.compile("[A-T][0-9]{2}");
    private static final int LAST = 97;
    private static final TreeMap<Integer, Character> SECTION_BY_FIRST_DIVISION = new TreeMap<>(Map.ofEntries(
            Map.entry(1, 'A'),
            Map.entry(6, 'B'),
            Map.entry(13, 'C'),
            Map.entry(44, 'D'),
            Map.entry(47, 'E'),
            Map.entry(51, 'F'),
            Map.entry(53, 'G'),
            Map.entry(61, 'H'),
            Map.entry(63, 'I'),
            Map.entry(66, 'J'),
            Map.entry(70, 'K'),
            Map.entry(71, 'L'),
            Map.entry(73, 'M'),
            Map.entry(76, 'N'),
            Map.entry(80, 'O'),
            Map.entry(83, 'P'),
            Map.entry(84, 'Q'),
            Map.entry(86, 'R'),
            Map.entry(91, 'S'),
            Map.entry(97, 'T')));

    private Division() {}

    /** Whether a code has an existing division with the letter of the section that this is in. */
    static boolean exists(String code) {
        if (!CODE.matcher(code).matches()) {
            return false;
        }
        int number = Integer.parseInt(code.substring(1));
        return number >= 1
                && number <= LAST
                && SECTION_BY_FIRST_DIVISION.floorEntry(number).getValue() == code.charAt(0);
    }
}
