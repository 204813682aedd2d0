package org.industryfacts.engine.scope;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/** The lines that say a time for all that stands below them: the years of a chronicle. Immutable. */
final class TimeLines {

    /** A year on a line of its own, as chronicles write it. */
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");

    /** With blanks around it. */
    private static final int LONGEST_YEAR = 20;

    /** How a report of work comes to speak of a year. */
    private static final Pattern YEAR_IS = Pattern.compile("(20\\d{2})年也?是");

    /** A date or an hour that is broken over lines: 10/12. */
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}[/:.-][0-9]{1,2}.*");

    private final Article article;
    private final int[] lines;

    TimeLines(Article article) {
        this.article = article;
        this.lines = lines(article);
    }

    /** The period of the last line before that says a time and nothing else: 2012年, 2012. */
    @Nullable
    Scoped<Period> over(int index) {
        int line = lines[index];
        if (line < article.headlineOf(index).sentence() - 1 || line < 0) {
            return null;
        }
        Span span = article.sentences().get(line).span();
        Matcher year = YEAR.matcher(span.of(article.text()).strip());
        Period period = year.matches() || year.usePattern(YEAR_IS).lookingAt()
                ? Period.parse(year.group(1))
                : timeOf(article, article.sentences().get(line))
                        .flatMap(time -> time.time().resolve(article.publishedAt()))
                        .orElse(null);
        return period == null ? null : new Scoped<>(period, "period.line", span);
    }

    /** For each sentence the last one before it that says no more than a time; -1 where none does. */
    private static int[] lines(Article article) {
        int[] lines = new int[article.sentences().size()];
        int last = -1;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = last;
            last = headsByTime(article, i) ? i : last;
        }
        return lines;
    }

    /**
     * Whether a sentence says a year or a part of one and nothing else. A day alone, or a year over 10/12, is a date of
     * print.
     */
    private static boolean headsByTime(Article article, int index) {
        SentenceReading sentence = article.sentences().get(index);
        boolean heads = isYear(article, sentence.span())
                || article.headlineOf(index).ofWork()
                        && YEAR_IS.matcher(line(article, index)).lookingAt()
                || timeOf(article, sentence)
                        .flatMap(time -> time.time().resolve(article.publishedAt()))
                        .filter(PeriodHeadings::isLong)
                        .isPresent();
        boolean last = index + 1 == article.sentences().size();
        return heads && (last || !FIGURES.matcher(line(article, index + 1)).matches());
    }

    private static boolean isYear(Article article, Span sentence) {
        return sentence.length() <= LONGEST_YEAR
                && YEAR.matcher(sentence.of(article.text()).strip()).matches();
    }

    private static String line(Article article, int index) {
        return article.sentences().get(index).span().of(article.text()).strip();
    }

    /** The time that is all a sentence says, but for marks and a bullet: ●2010年. */
    private static Optional<TimeToken> timeOf(Article article, SentenceReading sentence) {
        Token only = null;
        for (Token token : sentence.tokens()) {
            if (!token.isMark() && says(token.of(article.text()))) {
                if (only != null) {
                    return Optional.empty();
                }
                only = token;
            }
        }
        return only instanceof TimeToken time ? Optional.of(time) : Optional.empty();
    }

    private static boolean says(String word) {
        return word.chars().anyMatch(Character::isLetterOrDigit);
    }
}
