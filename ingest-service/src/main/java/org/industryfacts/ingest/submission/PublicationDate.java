package org.industryfacts.ingest.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Reads when an article was published. */
final class PublicationDate {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt].+");

    private PublicationDate() {}

    /**
     * The date in China of an ISO 8601 date, or date-time with offset.
     *
     * @throws DateTimeException where {@code text} is neither
     */
    static LocalDate parse(String text) {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        if (DATE_TIME.matcher(text).matches()) {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .atZoneSameInstant(CHINA)
                    .toLocalDate();
        }
        throw new DateTimeException("neither a date nor a date-time");
    }
}
