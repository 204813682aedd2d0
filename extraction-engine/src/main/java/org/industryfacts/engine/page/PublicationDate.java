package org.industryfacts.engine.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * When a page says that it was published. A date above the text counts before one below it, and one that is called the
 * date of publication, or that has a time of day, before a bare one.
 */
final class PublicationDate {

    private static final Pattern DATE = Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})");
    private static final Pattern SURE = Pattern.compile("发布|发表|更新|时间|\\d:\\d\\d");

    private PublicationDate() {}

    static @Nullable LocalDate among(List<Credit> credits) {
        LocalDate best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Credit credit : credits) {
            LocalDate date = credit.kind() == LineKind.DATE ? read(credit.text()) : null;
            if (date != null && rank(credit) < bestRank) {
                best = date;
                bestRank = rank(credit);
            }
        }
        return best;
    }

    private static int rank(Credit credit) {
        return (credit.atHead() ? 0 : 2) + (SURE.matcher(credit.text()).find() ? 0 : 1);
    }

    private static @Nullable LocalDate read(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        } catch (DateTimeException e) {
            // The page writes a date that there is not, such as 2024-02-30.
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
