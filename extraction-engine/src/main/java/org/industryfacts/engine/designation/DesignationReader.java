package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Designation;

/** Makes a designation of each title that a rule kept as {@code title}, for each of those kept as {@code subject}. */
public final class DesignationReader implements FactReader {

    private final WordEndings endings = WordEndings.load(DesignationReader.class, "title-endings.tsv");

    @Override
    public String rules() {
        return "designation.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of();
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<String> titles = sighting.match().items("title").stream()
                .map(sighting::text)
                .filter(this::isTitle)
                .map(DesignationReader::unquoted)
                .toList();
        if (titles.isEmpty()) {
            return List.of();
        }
        String grantor = sighting.named("grantor").map(Subject::text).orElse(null);
        List<FactDraft> drafts = new ArrayList<>();
        for (Subject subject : subjects(sighting)) {
            titles.forEach(title -> drafts.add(draft(sighting, subject, title, grantor)));
        }
        return drafts;
    }

    private static FactDraft draft(Sighting sighting, Subject subject, String title, @Nullable String grantor) {
        return sighting.draft(new Designation(subject.text(), title, grantor), subject);
    }

    private static List<Subject> subjects(Sighting sighting) {
        List<Span> items = sighting.match().items("subject");
        if (items.isEmpty()) {
            return sighting.subject().map(List::of).orElse(List.of());
        }
        return items.stream()
                .map(item -> sighting.scopes().subjects().of(sighting.index(), item))
                .toList();
    }

    private boolean isTitle(String title) {
        return title.length() >= 3 && (endings.endLonger(title) || title.startsWith("“"));
    }

    /** A title without the quotation marks around all of it, and what is no part of it after them. */
    private static String unquoted(String title) {
        Optional<String> whole = Optional.of(title).filter(text -> text.startsWith("“"));
        return whole.map(text -> text.substring(1).replaceAll("”(称号|荣誉称号|荣誉)?$", ""))
                .orElse(title);
    }
}
