package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.name.KnownNames;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.text.Span;

/**
 * Tells which items of the lists of an article are organisations, and collects their names. Not for several threads.
 */
final class Members {

    private final String text;
    private final NameLexicon lexicon;
    private final KnownNames known;
    private final List<Name> names = new ArrayList<>();
    /** Whether the sentence has listed organisations before: A、B等企业,C、D等机构. */
    private boolean vouched;

    Members(String text, NameLexicon lexicon, KnownNames known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
    }

    void beginSentence() {
        vouched = false;
    }

    /** All so far, in the order of the text. */
    List<Name> names() {
        return List.copyOf(names);
    }

    /** Of what is said to be organisations, one that looks like it vouches for all. */
    void addAll(List<ListItems.Item> items, NameKind kind) {
        if (vouched || items.stream().anyMatch(item -> item.marked() || item.placed() || item.named())) {
            vouched = true;
            items.stream().filter(item -> !item.generic()).forEach(item -> add(item, kind));
        }
    }

    /** Of what settles or is drawn, what looks like an organisation; all where two in three do. */
    void addMarked(List<ListItems.Item> items) {
        boolean vouches = items.stream().anyMatch(ListItems.Item::named);
        long sure = items.stream()
                .filter(item -> item.named() || item.marked() && !item.generic())
                .count();
        boolean most = sure > 1 && 3 * sure >= 2 * items.size();
        items.stream()
                .filter(item -> (item.marked() || vouches && item.placed() || most) && !item.generic())
                .forEach(item -> add(item, NameKind.COMPANY));
    }

    /** Whether it ends as parks do by more than a character: what a list of firms settles in, not one of them. */
    private boolean isSite(String name) {
        return lexicon.nameSuffixes()
                .endOf(name)
                .filter(suffix ->
                        suffix.kind() == NameKind.PARK && suffix.text().length() > 1)
                .isPresent();
    }

    void add(ListItems.Item item, NameKind kind) {
        Span span = item.span();
        String name = span.of(text);
        if (!item.named() && !name.isBlank() && !isSite(name)) {
            NameKind own = lexicon.nameSuffixes()
                    .endOf(name)
                    .map(Suffix::kind)
                    .filter(NameKind::isOrganization)
                    .orElse(kind);
            names.add(Name.proper(text, span, known.kindOf(name).orElse(own)));
        }
    }

    /** Of what may be firms or industries, all where most must be firms. */
    void addFirms(List<ListItems.Item> items) {
        long sure = items.stream()
                .filter(item -> item.named() || item.marked() && !item.generic() && isFirm(item))
                .count();
        if (sure > 1 && 2 * sure > items.size()) {
            items.stream().filter(item -> !item.generic()).forEach(item -> add(item, NameKind.COMPANY));
        }
    }

    /** Whether an item ends as firms and institutes do, unlike a road or mountain that lies somewhere too. */
    boolean isFirm(ListItems.Item item) {
        String name = item.span().of(text);
        return item.named()
                || lexicon.firmTails().isFirm(name)
                || lexicon.nameSuffixes()
                        .endOf(name)
                        .filter(suffix -> suffix.kind().isOrganization())
                        .isPresent();
    }
}
