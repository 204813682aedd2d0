package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Designation;
import org.industryfacts.fact.Status;

/** Makes a designation of each title that a rule kept as {@code title}, for each of those kept as {@code subject}. */
public final class DesignationReader implements FactReader {

    /** What is quoted from its first character on, and nothing after it but what titles are called by. */
    private static final Pattern INNER = Pattern.compile("“[^”]*(”(称号|荣誉称号|荣誉)?)?");

    /** What rules emit of a status that is reached without being given. */
    private static final Set<String> BECOME = Set.of("actual", "done");

    private final Grantors grantors = Grantors.load();
    private final SenseTable<TitleWord> words = SenseTable.load(TitleWord.class, "title-words.tsv");
    private final TitleSense sense = new TitleSense(grantors, words);
    private final TitleSpans spans = new TitleSpans(sense, words);
    private final Bearers bearers = new Bearers(sense, words);

    @Override
    public String rules() {
        return "designation.rules";
    }

    @Override
    public Reported reported() {
        return Reported.IN_REPORTS_OF_WORK;
    }

    @Override
    public Set<String> emits() {
        return Set.of("ranked", "checked", "strong", "status", "title", "subject", "counted");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<Title> titles = titles(sighting);
        if (titles.isEmpty() || isPartOfPassive(sighting) || isOnlyHoped(sighting)) {
            return List.of();
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Subject subject : bearers.of(sighting)) {
            if (titles.stream().anyMatch(title -> overlap(title.span(), subject.span()))) {
                continue;
            }
            titles.forEach(title -> drafts.add(sighting.draft(
                    new Designation(subject.text(), title.text(), title.grantor()),
                    subject,
                    sighting.match().span(),
                    status(sighting))));
        }
        return drafts;
    }

    /** What was given was given, unless its own clause says otherwise: plans told of before it are not about it. */
    private static @Nullable Status status(Sighting sighting) {
        Scoped<Status> said = sighting.scopes()
                .statuses()
                .at(sighting.index(), sighting.match().anchor().start());
        if (sighting.match().emitted("status").filter("planned"::equals).isPresent()) {
            return Status.PLANNED;
        }
        boolean own = said.span() != null && sighting.clause().contains(said.span());
        return own ? null : Status.ACTUAL;
    }

    /** Whether what becomes something without being given a title is only meant to: 将成为世界级城市群. */
    private boolean isOnlyHoped(Sighting sighting) {
        boolean meant = sighting.scopes()
                        .statuses()
                        .at(sighting.index(), sighting.match().anchor().start())
                        .value()
                == Status.PLANNED;
        return sighting.match().emitted("status").filter(BECOME::contains).isPresent() && (meant || isPushed(sighting));
    }

    /** Whether somebody only helps it to become that: 支持|A公司|成长为国家级…. */
    private boolean isPushed(Sighting sighting) {
        return sighting
                .sentence()
                .tokensIn(sighting.clauseUpTo(sighting.match().anchor().start()))
                .stream()
                .anyMatch(token -> words.is(TitleWord.PUSHES, sighting.word(token)));
    }

    /** Whether the word is only the rest of a passive, which is read as one: 被|授予. */
    private static boolean isPartOfPassive(Sighting sighting) {
        int start = sighting.match().anchor().start();
        return start > 0
                && sighting.match().span().start() == start
                && sighting.article().text().charAt(start - 1) == '被';
    }

    private static boolean overlap(Span title, Span subject) {
        return title.start() < subject.end() && subject.start() < title.end();
    }

    /** A title, and who gives it where the words say so. */
    private record Title(Span span, String text, @Nullable String grantor) {}

    private List<Title> titles(Sighting sighting) {
        return spans.of(sighting).stream().map(item -> title(sighting, item)).toList();
    }

    private Title title(Sighting sighting, Span item) {
        Optional<String> kept = sighting.match().phrase("grantor").map(grantor -> withPlace(sighting, grantor));
        Span own =
                kept.isPresent() ? new Span(item.start(), item.start()) : grantors.leading(sighting.sentence(), item);
        String grantor = kept.orElseGet(() -> own.isEmpty() ? null : sighting.text(own));
        String text = sighting.text(new Span(own.end(), item.end()));
        return new Title(item, unquoted(text.startsWith("的") ? text.substring(1) : text), grantor);
    }

    /** A grantor with the place before its name: 美国FDA. */
    private static String withPlace(Sighting sighting, Span grantor) {
        String named =
                sighting.scopes().subjects().of(sighting.index(), grantor).text();
        return sighting.sentence().tokens().stream()
                .filter(token -> token instanceof PlaceToken && token.span().end() == grantor.start())
                .map(token -> sighting.word(token) + named)
                .findFirst()
                .orElse(named);
    }

    /** A title without the quotation marks around all of it, and what is no part of it after them. */
    private static String unquoted(String title) {
        Optional<String> whole = Optional.of(title)
                .filter(text -> text.startsWith("“") && INNER.matcher(text).matches());
        return whole.map(text -> text.substring(1).replaceAll("”(称号|荣誉称号|荣誉)?$", ""))
                .orElse(title);
    }
}
