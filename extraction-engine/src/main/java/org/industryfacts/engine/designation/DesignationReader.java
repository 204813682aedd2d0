package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Designation;

/** Makes a designation of each title that a rule kept as {@code title}, for each of those kept as {@code subject}. */
public final class DesignationReader implements FactReader {

    /** Approvals of products and what is only said to be great. */
    private static final Pattern OTHER =
            Pattern.compile("新药|药品(注册|上市|批)|注册证|批件|批准文号|最大|最具规模|生产线|的企业|合作伙伴$|广泛|高度|一致|好评|桥头堡|主阵地|排头兵|领头羊");

    /** Titles of a rank, which what it is may bear without having been given it: 国家级专精特新“小巨人”企业. */
    private static final Pattern RANKED = Pattern.compile("^(国家|省级|市级|首批|全国首批|世界级|全国)");

    /** What is only praise. */
    private static final Pattern VAGUE = Pattern.compile("重要|主要|领先|知名|典型|一流|有影响力|最具");

    /** What one passes: a certification, not a platform that one goes through. */
    private static final Pattern CHECKED = Pattern.compile("(认证|认定|检查|评审|评估|复核|审核|验厂|考核)$");

    private final Grantors grantors = Grantors.load();
    private final WordEndings endings = WordEndings.load(DesignationReader.class, "title-endings.tsv");

    @Override
    public String rules() {
        return "designation.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("ranked", "checked", "title", "subject");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<Title> titles = titles(sighting);
        if (titles.isEmpty()) {
            return List.of();
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Subject subject : subjects(sighting)) {
            titles.forEach(title -> drafts.add(
                    sighting.draft(new Designation(subject.text(), title.text(), title.grantor()), subject)));
        }
        return drafts;
    }

    /** A title, and who gives it where the words say so. */
    private record Title(String text, @Nullable String grantor) {}

    private List<Title> titles(Sighting sighting) {
        boolean ranked = sighting.match().emitted("ranked").isPresent();
        boolean checked = sighting.match().emitted("checked").isPresent();
        boolean borne = sighting.match().emitted("subject").isPresent();
        List<Title> titles = new ArrayList<>();
        for (Span item : spans(sighting)) {
            String text = sighting.text(item);
            if (isTitle(text)
                    && (!ranked
                            || RANKED.matcher(text).find()
                                    && !VAGUE.matcher(text).find())
                    && (!checked || CHECKED.matcher(text).find())
                    && (!borne || grantors.leading(sighting.sentence(), item).isEmpty())) {
                titles.add(title(sighting, item));
            }
        }
        return titles;
    }

    /** The titles that the rule kept; of one that a verb takes far off, all after the verb. */
    private static List<Span> spans(Sighting sighting) {
        List<Span> items = sighting.match().items("title");
        if (sighting.match().emitted("title").isPresent()) {
            return List.of(new Span(
                    sighting.match().anchor().end(), items.get(items.size() - 1).end()));
        }
        List<Span> all = new ArrayList<>(items);
        if (sighting.match().emitted("subject").isPresent()) {
            later(sighting)
                    .takeWhile(clause -> isRanked(sighting, clause))
                    .flatMap(clause -> sighting.sentence().listsAfter(clause.start()).stream()
                            .limit(1)
                            .flatMap(list -> list.items().stream()))
                    .forEach(all::add);
        }
        return all;
    }

    /** The clauses after the match. */
    private static Stream<Span> later(Sighting sighting) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.start() >= sighting.match().span().end());
    }

    /** Whether a clause goes on with titles: 作为…试验区,国家…先导区,…. */
    private static boolean isRanked(Sighting sighting, Span clause) {
        return RANKED.matcher(sighting.text(clause)).find();
    }

    private Title title(Sighting sighting, Span item) {
        Optional<String> kept = sighting.match().phrase("grantor").map(grantor -> withPlace(sighting, grantor));
        Span own =
                kept.isPresent() ? new Span(item.start(), item.start()) : grantors.leading(sighting.sentence(), item);
        String grantor = kept.orElseGet(() -> own.isEmpty() ? null : sighting.text(own));
        String text = sighting.text(new Span(own.end(), item.end()));
        return new Title(unquoted(text.startsWith("的") ? text.substring(1) : text), grantor);
    }

    /** A grantor with the place before its name: 美国FDA. */
    private static String withPlace(Sighting sighting, Span grantor) {
        String named =
                sighting.scopes().subjects().of(sighting.index(), grantor).text();
        return sighting.sentence().tokens().stream()
                .filter(token -> token instanceof PlaceToken && token.span().end() == grantor.start())
                .map(token -> sighting.text(token.span()) + named)
                .findFirst()
                .orElse(named);
    }

    private static List<Subject> subjects(Sighting sighting) {
        List<Span> items = sighting.match().items("subject");
        if (sighting.match().emitted("subject").isPresent()) {
            return bearer(sighting).map(List::of).orElse(List.of());
        }
        if (items.isEmpty()) {
            return sighting.subject().map(List::of).orElse(List.of());
        }
        return items.stream()
                .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                .toList();
    }

    /** Who stands just before 作为, else what a later clause begins with, else who is spoken of. */
    private static Optional<Subject> bearer(Sighting sighting) {
        int start = sighting.match().anchor().start();
        Optional<Subject> before = named(sighting, token -> token.span().end() == start);
        Optional<Subject> after = later(sighting)
                .filter(clause -> !isRanked(sighting, clause))
                .flatMap(clause -> named(sighting, token -> token.span().start() == clause.start()).stream())
                .findFirst();
        return before.or(() -> after).or(sighting::subject);
    }

    private static Optional<Subject> named(Sighting sighting, Predicate<Token> where) {
        return sighting.sentence().tokens().stream()
                .filter(where)
                .flatMap(token -> sighting.scopes().subjects().namedBy(sighting.index(), token.span()).stream())
                .findFirst();
    }

    private boolean isTitle(String title) {
        boolean quoted = title.startsWith("“") || title.endsWith("”");
        return title.length() >= 3
                && (endings.endLonger(title) || quoted)
                && !OTHER.matcher(title).find();
    }

    /** A title without the quotation marks around all of it, and what is no part of it after them. */
    private static String unquoted(String title) {
        Optional<String> whole = Optional.of(title).filter(text -> text.startsWith("“"));
        return whole.map(text -> text.substring(1).replaceAll("”(称号|荣誉称号|荣誉)?$", ""))
                .orElse(title);
    }
}
