package org.industryfacts.engine.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Approvals of products and what is only said to be great. */
    private static final Pattern OTHER = Pattern.compile("新药|药品|注册证|批件|批准文号|最大|最具规模|生产线|的企业|合作伙伴$");

    /** Titles of a rank, which what it is may bear without having been given it: 国家级专精特新“小巨人”企业. */
    private static final Pattern RANKED = Pattern.compile("^(国家|省级|市级|首批|全国首批|世界级|全国)");

    private final WordEndings endings = WordEndings.load(DesignationReader.class, "title-endings.tsv");

    @Override
    public String rules() {
        return "designation.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("ranked");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        boolean ranked = sighting.match().emitted("ranked").isPresent();
        List<String> titles = sighting.match().items("title").stream()
                .map(sighting::text)
                .filter(this::isTitle)
                .filter(title -> !ranked || RANKED.matcher(title).find())
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
