package org.industryfacts.query.readmodel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Coded;

/** How the values of parameters are written; each reader throws {@link IllegalArgumentException} for any other. */
final class ParameterValues {

    static final Function<List<String>, Object> TEXTS =
            texts -> texts.stream().map(ParameterValues::text).toList();

    static final Function<List<String>, Object> TEXT_ARRAY =
            texts -> texts.stream().map(ParameterValues::text).toArray(String[]::new);

    static final Function<List<String>, Object> REGIONS =
            texts -> texts.stream().map(ParameterValues::region).toArray(String[]::new);

    static final Function<List<String>, Object> ID = texts -> id(single(texts));

    static final Function<List<String>, Object> FIRST_DAY =
            texts -> calendarUnit(single(texts)).start();

    static final Function<List<String>, Object> LAST_DAY =
            texts -> calendarUnit(single(texts)).end();

    static final Function<List<String>, Object> NUMBER = texts -> number(single(texts));

    private static final Pattern REGION_CODE = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    private ParameterValues() {}

    /** Constants by their codes; several may stand in one text, separated by commas. */
    static <E extends Enum<E> & Coded> Function<List<String>, Object> codes(Class<E> type) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
        return texts -> texts.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(code -> code(known, code))
                .toList();
    }

    private static String code(List<String> known, String text) {
        if (!known.contains(text)) {
            throw new IllegalArgumentException(
                    "takes " + String.join(", ", known) + "; \"" + text + "\" is none of these");
        }
        return text;
    }

    private static String single(List<String> texts) {
        if (texts.size() > 1) {
            throw new IllegalArgumentException("is given " + texts.size() + " times, and takes one value");
        }
        return texts.get(0);
    }

    private static String text(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is blank");
        }
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("holds NUL");
        }
        if (!FilterText.fits(text)) {
            throw new IllegalArgumentException("is longer than " + FilterText.MAX_LENGTH + " characters");
        }
        return text;
    }

    private static String region(String text) {
        return matching(REGION_CODE, text, "is no GB/T 2260 code");
    }

    private static CalendarUnit calendarUnit(String text) {
        try {
            return CalendarUnit.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no year, half-year, quarter, month or day like 2023-05-17", e);
        }
    }

    private static UUID id(String text) {
        return UuidText.read(text).orElseThrow(() -> new IllegalArgumentException("is no UUID"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(matching(DECIMAL, text, "is no decimal number of reasonable length"));
    }

    private static String matching(Pattern form, String text, String otherwise) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(otherwise);
        }
        return text;
    }
}
