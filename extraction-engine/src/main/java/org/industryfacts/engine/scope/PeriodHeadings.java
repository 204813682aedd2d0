package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Headline;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;

/** The period that the beginning of a paragraph, the head of a list or the headline states for what stands under it. */
final class PeriodHeadings {

    /** How many tokens of a clause may stand before the time that the clause begins with: 据统计, 报告显示. */
    static final int LEAD_TOKENS = 3;

    /** How many sentences under a headline may say its time in full. */
    private static final int LEAD_SENTENCES = 3;

    /** A year on a line of its own, as chronicles write it. */
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");

    /** How a report of work comes to speak of a year. */
    private static final Pattern YEAR_IS = Pattern.compile("(20\\d{2})年也?是");

    /** A date or an hour that is broken over lines: 10/12. */
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}[/:.-][0-9]{1,2}.*");

    private static final Set<String> PAST_YEAR = Set.of("过去一年", "过去的一年", "过去一年来", "一年来", "一年以来", "一年间", "这一年", "全年");

    private final Article article;
    private final ScopeWords words;
    private final Paragraphs paragraphs;
    private final int[] lines;
    private final BySentence<Scoped<Period>> overOwn;
    private final BySentence<Scoped<Period>> overOthers;

    PeriodHeadings(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
        this.paragraphs = new Paragraphs(article);
        this.lines = lines(article);
        int sentences = article.sentences().size();
        this.overOwn = new BySentence<>(sentences, index -> find(index, true));
        this.overOthers = new BySentence<>(sentences, index -> find(index, false));
    }

    /**
     * The period of what stands in a sentence that says none.
     *
     * @param ownSubject whether the sentence names a subject of its own, which the first sentence of the paragraph, where
     *     it has figures itself, does not speak of
     */
    Scoped<Period> over(int index, boolean ownSubject) {
        return (ownSubject ? overOwn : overOthers).of(index);
    }

    private Scoped<Period> find(int index, boolean ownSubject) {
        int first = paragraphs.firstOf(index);
        Scoped<Period> paragraph = first < index ? stated(first, ownSubject) : null;
        if (paragraph != null) {
            return paragraph;
        }
        Scoped<Period> list = list(first);
        if (list != null) {
            return list;
        }
        return year(index);
    }

    /** The period of the part of the article that a sentence stands in. */
    Scoped<Period> year(int index) {
        Scoped<Period> alone = alone(index);
        return alone == null ? headline(index) : alone;
    }

    /** The period of the last line before that says a time and nothing else: 2012年, 2012. */
    @Nullable
    Scoped<Period> alone(int index) {
        int line = lines[index];
        if (line < article.headlineOf(index).sentence() - 1 || line < 0) {
            return null;
        }
        Span span = article.sentences().get(line).span();
        Matcher year = YEAR.matcher(span.of(article.text()).strip());
        Period period = year.matches() || year.usePattern(YEAR_IS).lookingAt()
                ? Period.parse(year.group(1))
                : timeOf(article.sentences().get(line))
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

    /** Whether a sentence says a year or a part of one and nothing else. A day alone, or a year over 10/12, is a date of print. */
    private static boolean headsByTime(Article article, int index) {
        SentenceReading sentence = article.sentences().get(index);
        String next = index + 1 == article.sentences().size()
                ? ""
                : article.sentences().get(index + 1).span().of(article.text()).strip();
        if (FIGURES.matcher(next).matches()) {
            return false;
        }
        String line = sentence.span().of(article.text()).strip();
        return YEAR.matcher(line).matches()
                || article.headlineOf(index).ofWork() && YEAR_IS.matcher(line).lookingAt()
                || timeOf(sentence)
                        .flatMap(time -> time.time().resolve(article.publishedAt()))
                        .filter(PeriodHeadings::isLong)
                        .isPresent();
    }

    /** The time that is all a sentence says. */
    private static Optional<TimeToken> timeOf(SentenceReading sentence) {
        Token only = null;
        for (Token token : sentence.tokens()) {
            if (!isMark(token)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = token;
            }
        }
        return only instanceof TimeToken time ? Optional.of(time) : Optional.empty();
    }

    private @Nullable Scoped<Period> stated(int first, boolean ownSubject) {
        SentenceReading head = article.sentences().get(first);
        Optional<TimeToken> time = heading(head);
        boolean figures = head.tokens().stream().anyMatch(QuantityToken.class::isInstance);
        return time.isEmpty() || figures && ownSubject ? null : period(time.get(), first);
    }

    private @Nullable Scoped<Period> period(TimeToken time, int index) {
        Period context = time.time().lacksYear() ? headline(index).value() : null;
        Period period = time.time().resolve(article.publishedAt(), context).orElse(null);
        if (period == null && isPastYear(time)) {
            return year(index);
        }
        return period == null || isLong(period) ? new Scoped<>(period, "period.paragraph", time.span()) : null;
    }

    /** The period of the sentence that leads to a list of paragraphs, one of which begins here: 2022年,要抓好以下工作:. */
    private @Nullable Scoped<Period> list(int first) {
        int begin = paragraphs.leadOf(first);
        int lead = begin == first ? -1 : paragraphs.lastOf(begin);
        if (lead < 0) {
            return null;
        }
        Optional<TimeToken> time = isLead(lead)
                ? heading(article.sentences().get(lead)).or(() -> named(lead))
                : heading(article.sentences().get(begin)).filter(by -> by.time().role() == Role.BY);
        return time.isEmpty() ? null : period(time.get(), lead);
    }

    /** The time that a sentence names last, which is that of the list it leads to: “十四五”发展的五大目标:. */
    private Optional<TimeToken> named(int lead) {
        return article.sentences().get(lead).tokens().stream()
                .filter(PeriodHeadings::holds)
                .map(TimeToken.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether a time says only that it is the year which a heading names: 一年来. */
    boolean isPastYear(TimeToken time) {
        return PAST_YEAR.contains(time.span().of(article.text()));
    }

    private boolean isLead(int index) {
        return article.sentences().get(index).span().of(article.text()).endsWith(":");
    }

    /** The period that a heading names for all that stands under it: 2023年国民经济和社会发展统计公报. */
    Scoped<Period> headline(int index) {
        Headline heading = article.headlineOf(index);
        return heading.times().stream()
                .filter(time -> time.role() == Role.AT || time.role() == Role.RANGE)
                .flatMap(time -> time.resolve(article.publishedAt()).stream())
                .filter(PeriodHeadings::isLong)
                .findFirst()
                .map(period -> new Scoped<>(inFull(period, heading), "period.headline", null))
                .orElseGet(() -> new Scoped<>(null, "period.none", null));
    }

    /** Headlines are short: 三季度 over a text that begins with 前三季度 means all three. */
    private Period inFull(Period period, Headline heading) {
        return article.sentences().stream()
                .skip(heading.sentence())
                .limit(LEAD_SENTENCES)
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(PeriodHeadings::holds)
                .flatMap(token -> ((TimeToken) token).time().resolve(article.publishedAt()).stream())
                .filter(said -> said.end().equals(period.end())
                        && said.start().isBefore(period.start())
                        && said.start().getYear() == period.start().getYear())
                .findFirst()
                .orElse(period);
    }

    /** The time that a sentence begins with, in its first or second clause. */
    private Optional<TimeToken> heading(SentenceReading sentence) {
        for (Span clause : sentence.sentence().clauses().stream().limit(2).toList()) {
            List<Token> tokens = sentence.tokensIn(clause);
            Optional<TimeToken> time = leading(tokens);
            if (time.isPresent()) {
                return isEvent(tokens) ? Optional.empty() : time;
            }
        }
        return Optional.empty();
    }

    /** The time that a clause begins with, after a heading in brackets (【发展目标】) and marks. */
    Optional<TimeToken> leading(List<Token> clause) {
        return clause.subList(afterBrackets(clause), clause.size()).stream()
                .filter(token ->
                        !(token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION))
                .limit(LEAD_TOKENS)
                .filter(PeriodHeadings::holds)
                .map(TimeToken.class::cast)
                .findFirst();
    }

    private int afterBrackets(List<Token> clause) {
        boolean opens = !clause.isEmpty() && is(clause.get(0), "【");
        for (int i = 0; opens && i < clause.size(); i++) {
            if (is(clause.get(i), "】")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean is(Token token, String mark) {
        return token.of(article.text()).equals(mark);
    }

    /** Whether a clause tells what happened, so that its time is its own. */
    boolean isEvent(List<Token> clause) {
        return clause.stream()
                .anyMatch(token -> token instanceof WordToken && words.is(Sense.EVENT, token.of(article.text())));
    }

    boolean isAim(Token token) {
        return token instanceof WordToken && words.is(Sense.AIM, token.of(article.text()));
    }

    /** Whether a clause tells of what was done to a thing or comes to its end. */
    boolean isStep(List<Token> clause) {
        return clause.stream()
                .filter(WordToken.class::isInstance)
                .map(token -> token.of(article.text()))
                .anyMatch(word -> words.is(Sense.EVENT, word) || words.is(Sense.COMPLETES, word));
    }

    /** Whether a clause tells of a meeting or a signing, whose figures are of its day: 5月10日在银川举行. */
    boolean isMeeting(List<Token> clause) {
        return clause.stream().anyMatch(this::isMeeting);
    }

    boolean isMeeting(Token token) {
        return token instanceof WordToken && words.is(Sense.MEETING, token.of(article.text()));
    }

    /** The tokens before the word for a meeting, all where there is none: 2月26日,该市举行一季度重大项目集中开工活动. */
    List<Token> beforeMeeting(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (isMeeting(clause.get(i))) {
                return clause.subList(0, i);
            }
        }
        return clause;
    }

    /** Whether a clause tells from when on something will be: 2027年全部投产后. */
    boolean isOnceDone(List<Token> clause) {
        for (int i = 1; i < clause.size(); i++) {
            if (is(clause.get(i), "后")
                    && words.is(Sense.COMPLETES, clause.get(i - 1).of(article.text()))) {
                return true;
            }
        }
        return false;
    }

    static boolean isMark(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION;
    }

    /** Whether a token is a time, other than one that is only compared with. */
    static boolean holds(Token token) {
        return token instanceof TimeToken time && time.time().role() != Role.BASE;
    }

    /** Whether a period is longer than a day, as those are that figures are reported for. */
    static boolean isLong(Period period) {
        return !period.start().equals(period.end());
    }
}
