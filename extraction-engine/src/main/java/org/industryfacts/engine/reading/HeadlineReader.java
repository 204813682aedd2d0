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

    /** The year of such a report is the one it looks forward to from the last one: its parts name theirs. */
    private static final String WORK_REPORT = "工作报告";

    private static final Pattern LOOKING_BACK = Pattern.compile("回顾|总结|(?:情况|现状|概况|成效|特点|态势)\\s*$");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年|[“\"]?十[二三四五六]五[”\"]?(?:期间|时期)?");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)、.].*");

    private final ValueScanner values;
    private final PlaceScanner places;
    private final Set<String> reports;
    private final Set<String> workParts;

    /**
     * @param reports what the headlines of reports of figures say: 统计公报
     * @param workParts what those of the parts of reports of work say: 工作回顾
     */
    HeadlineReader(ValueScanner values, PlaceScanner places, Set<String> reports, Set<String> workParts) {
        this.values = values;
        this.places = places;
        this.reports = reports;
        this.workParts = workParts;
    }

    /** The headlines of a text, at least one, which may be empty. */
    List<Headline> of(String text, List<Sentence> sentences, @Nullable String title) {
        List<Headline> headlines = new ArrayList<>();
        String first =
                sentences.isEmpty() ? "" : sentences.get(0).span().of(text).strip();
        String whole = title != null ? title : isHeading(first) ? first : "";
        headlines.add(headline(0, whole, reports.stream().anyMatch(whole::contains), false));
        for (int i = 0; i < sentences.size(); i++) {
            boolean alone = i + 1 == sentences.size()
                    || sentences.get(i + 1).paragraph() > sentences.get(i).paragraph();
            String line = alone ? sentences.get(i).span().of(text).strip() : "";
            if (isHeading(line) && isPart(line)) {
                Headline part = headline(i + 1, line, true, headlines.get(0).ofWork());
                if (!part.times().isEmpty()) {
                    headlines.add(part);
                }
            }
        }
        return headlines;
    }

    private boolean isPart(String line) {
        return NUMBERED.matcher(line).matches() || YEAR.matcher(line).lookingAt() && isPartOfWork(line);
    }

    private boolean isPartOfWork(String line) {
        return workParts.stream().anyMatch(line::contains);
    }

    private static boolean isHeading(String line) {
        return !line.isEmpty() && line.length() <= LONGEST && "。;:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private Headline headline(int sentence, String line, boolean lendsTime, boolean inReportOfWork) {
        boolean work = inReportOfWork || line.replace(" ", "").contains(WORK_REPORT) || isPartOfWork(line);
        List<TimeExpression> named = values.scan(line).stream()
                .filter(TimeExpression.class::isInstance)
                .map(TimeExpression.class::cast)
                .toList();
        return new Headline(
                sentence,
                places.scan(line),
                lendsTime ? named : List.of(),
                named,
                work,
                LOOKING_BACK.matcher(line).find());
    }
}
