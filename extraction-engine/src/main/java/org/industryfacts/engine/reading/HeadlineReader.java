package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.place.PlaceScanner;
import org.industryfacts.engine.text.Sentence;
import org.industryfacts.engine.value.TimeExpression;
import org.industryfacts.engine.value.ValueScanner;

/**
 * Finds headlines: the title beside a text, a short first line that is no sentence, and numbered headings (一、2024年工作
 * 回顾). The time of a headline says when all under it holds only where it heads a report of figures or a numbered part.
 */
final class HeadlineReader {

    private static final int LONGEST = 45;
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)、.].*");

    private final ValueScanner values;
    private final PlaceScanner places;
    private final Set<String> reports;

    /** @param reports what the headlines of reports say: 统计公报 */
    HeadlineReader(ValueScanner values, PlaceScanner places, Set<String> reports) {
        this.values = values;
        this.places = places;
        this.reports = reports;
    }

    /** The headlines of a text, at least one, which may be empty. */
    List<Headline> of(String text, List<Sentence> sentences, @Nullable String title) {
        List<Headline> headlines = new ArrayList<>();
        String first =
                sentences.isEmpty() ? "" : sentences.get(0).span().of(text).strip();
        String whole = title != null ? title : isHeading(first) ? first : "";
        headlines.add(headline(0, whole, reports.stream().anyMatch(whole::contains)));
        for (int i = 0; i < sentences.size(); i++) {
            boolean alone = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() > sentences.get(i).paragraph();
            String line = alone ? sentences.get(i).span().of(text).strip() : "";
            if (isHeading(line) && NUMBERED.matcher(line).matches()) {
                Headline part = headline(i + 1, line, true);
                if (!part.times().isEmpty()) {
                    headlines.add(part);
                }
            }
        }
        return headlines;
    }

    private static boolean isHeading(String line) {
        return !line.isEmpty() && line.length() <= LONGEST && "。;:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private Headline headline(int sentence, String line, boolean lendsTime) {
        List<TimeExpression> times = !lendsTime
                ? List.of()
                : values.scan(line).stream()
                        .filter(TimeExpression.class::isInstance)
                        .map(TimeExpression.class::cast)
                        .toList();
        return new Headline(sentence, places.scan(line), times);
    }
}
