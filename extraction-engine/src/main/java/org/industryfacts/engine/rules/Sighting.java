package org.industryfacts.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.fact.FactDraft.Step;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.scope.PeriodScope;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.scope.Scopes;
import org.industryfacts.engine.scope.StatusScope;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/**
 * What a rule saw in an article.
 *
 * @param index of the sentence
 * @param figures whether its facts are figures, whose period may be stated for many of them
 * @param reported whether its facts are among what a report on a year or a quarter tells of
 */
public record Sighting(Article article, Scopes scopes, int index, RuleMatch match, boolean figures, boolean reported) {

    /** Looking farther back within a sentence finds nothing that it still speaks of. */
    private static final int FARTHEST_TOKEN = 200;

    private static final int SENTENCES_TO_DAY = 12;
    private static final Pattern SAME_DAY = Pattern.compile("当天|当日|同日");

    private static final Pattern FOUNDED = Pattern.compile("(?:成立|创建|创立|始建|创办|组建|设立|注册|建成|诞生)于\\s*$");

    public SentenceReading sentence() {
        return article.sentences().get(index);
    }

    public String text(Span span) {
        return span.of(article.text());
    }

    /** The characters of a token, which for a word are those of the dictionary. */
    public String word(Token token) {
        return token.of(article.text());
    }

    /** The clause in which the rule's anchor stands. */
    public Span clause() {
        return sentence().clauseAt(match.anchor().start());
    }

    /**
     * What the clause of the anchor says up to a position; nothing where that lies in an earlier clause, as the
     * beginning of a match may.
     */
    public Span clauseUpTo(int position) {
        return new Span(Math.min(clause().start(), position), position);
    }

    /** What the rule kept under a name, as the article names it in full. */
    public Optional<Subject> named(String kept) {
        return match.phrase(kept).map(phrase -> scopes.subjects().of(index, phrase));
    }

    /** Whose it is: what the rule kept as {@code subject}, else what the surroundings of the match say. */
    public Optional<Subject> subject() {
        return named("subject").or(() -> subjectBefore(match.span().start()));
    }

    /** Whose something is that begins at a position and names nobody itself. */
    public Optional<Subject> subjectBefore(int position) {
        return scopes.subjects().at(index, position);
    }

    /**
     * What was named last before a position, of the tokens that fit.
     *
     * @param sentencesBack how far back to look
     */
    public Optional<Subject> lastNamed(int position, int sentencesBack, Predicate<Token> fits) {
        for (int i = index; i >= Math.max(0, index - sentencesBack); i--) {
            Span whole = article.sentences().get(i).span();
            int end = Math.min(position, whole.end());
            List<Token> tokens = end <= whole.start()
                    ? List.of()
                    : article.sentences().get(i).tokensIn(new Span(whole.start(), end));
            for (int t = tokens.size() - 1; t >= Math.max(0, tokens.size() - FARTHEST_TOKEN); t--) {
                if (tokens.get(t).span().end() <= position && fits.test(tokens.get(t))) {
                    return scopes.subjects().namedBy(i, tokens.get(t).span());
                }
            }
        }
        return Optional.empty();
    }

    /** A draft with the status that the surroundings say. */
    public FactDraft draft(Slots slots, @Nullable Subject about) {
        return draft(slots, about, match.span(), null);
    }

    /**
     * A draft.
     *
     * @param about whose fact it is, which says where; null where nobody is named
     * @param evidence the characters that carry it
     * @param status null for what the surroundings say
     */
    public FactDraft draft(Slots slots, @Nullable Subject about, Span evidence, @Nullable Status status) {
        String id = about == null ? null : about.id();
        return draft(slots, about, id == null ? Map.of() : Map.of("subject", id), evidence, status);
    }

    /**
     * A draft whose slots are not called {@code subject}.
     *
     * @param links ids of what the slots name, by slot
     */
    public FactDraft draft(
            Slots slots, @Nullable Subject about, Map<String, String> links, Span evidence, @Nullable Status status) {
        int position = match.anchor().start();
        boolean own = about != null && sentence().span().contains(about.span());
        boolean described = describes() && !(slots instanceof Slots.Policy);
        Scoped<Status> said = described
                ? scopes.statuses().ofDescription(index, match.anchor().end())
                : scopes.statuses().at(index, position);
        Scoped<Period> period = period(own, said, described);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(match.rule().id(), match.span()));
        if (about != null) {
            steps.add(new Step(about.rule(), about.span()));
        }
        addStep(steps, period);
        if (status == null || status == said.value()) {
            addStep(steps, said);
        }
        Status holds = said.value() == null ? Status.ACTUAL : said.value();
        return new FactDraft(
                slots,
                status == null ? holds : status,
                period.value(),
                about == null || about.regions().isEmpty() ? scopes.regions().at(position) : about.regions(),
                links,
                evidence,
                sentence().span(),
                steps);
    }

    /** When it holds; what a run of plans says holds for when the run says. */
    private Scoped<Period> period(boolean own, Scoped<Status> said, boolean described) {
        int position = match.anchor().start();
        Optional<Span> when = match.phrase("when");
        if (when.isPresent()) {
            return scopes.periods().named(index, when.get());
        }
        if (figures) {
            return scopes.periods().at(index, position, own);
        }
        if (match.emitted("dated").isPresent()) {
            return scopes.periods().ofDescription(index, match.span());
        }
        boolean planned = said.value() == Status.PLANNED;
        Scoped<Period> event = scopes.periods().ofEvent(index, position, planned);
        if (event.span() != null && (isBygone(event.span()) || described && isLater(event.span()))) {
            return new Scoped<>(null, event.rule(), null);
        }
        if (event.span() != null && event.value() != null) {
            return event;
        }
        if (SAME_DAY.matcher(text(clause())).find()) {
            return dayBefore(position).orElse(event);
        }
        if (event.span() != null || !planned && !reported) {
            return event;
        }
        Scoped<Period> around = scopes.periods().at(index, position, own);
        Scoped<Period> reportedOn =
                PeriodScope.isReportedOn(around) ? around : scopes.periods().at(index, position, false);
        boolean inherits = planned && said.rule().equals(StatusScope.CONTINUED) || PeriodScope.isReportedOn(reportedOn);
        return inherits ? reportedOn : event;
    }

    /**
     * Whether the verb only describes a noun, whose own verb may say something else at another time: 去年研发的|系统今年将获奖.
     * What is said of a policy tells of its own making: 修订的|条例1月起实施.
     */
    private boolean describes() {
        int end = match.anchor().end();
        return !figures
                && (article.text().startsWith("的", end) || text(match.span()).endsWith("的"));
    }

    /** Whether a time stands after the verb in its clause. */
    private boolean isLater(Span time) {
        return time.start() >= match.anchor().end() && clause().contains(time);
    }

    /** The day that was named last before a position, which 当天 means. */
    private Optional<Scoped<Period>> dayBefore(int position) {
        for (int i = index; i >= Math.max(0, index - SENTENCES_TO_DAY); i--) {
            List<Token> tokens = article.sentences().get(i).tokens();
            for (int t = tokens.size() - 1; t >= 0; t--) {
                Token token = tokens.get(t);
                if (token instanceof TimeToken && token.span().end() <= position) {
                    Scoped<Period> day = scopes.periods().named(i, token.span());
                    if (day.value() != null
                            && day.value().start().equals(day.value().end())) {
                        return Optional.of(day);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a time only tells of what an earlier clause says was founded then: 公司创建于2010年,先后获…. */
    private boolean isBygone(Span time) {
        boolean earlier = time.end() <= clause().start();
        return earlier
                && FOUNDED.matcher(article.text().substring(Math.max(0, time.start() - 6), time.start()))
                        .find();
    }

    private static void addStep(List<Step> steps, Scoped<?> scoped) {
        Span span = scoped.span();
        if (span != null) {
            steps.add(new Step(scoped.rule(), span));
        }
    }
}
