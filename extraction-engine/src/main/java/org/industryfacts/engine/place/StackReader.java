package org.industryfacts.engine.place;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.region.RegionTree;

/**
 * Joins names that stand side by side into one place where each is part of the one before: 广东省珠海市香洲区三溪科创城. What
 * does not fit together stays apart: 上海北京.
 */
final class StackReader {

    /** What a title begins with, before which 省 is the province: 省《政府工作报告》. */
    private static final String TITLE = "《";

    private final RegionTree regions;
    private final ZoneNames zones;
    private final Cues cues;

    StackReader(RegionTree regions, ZoneNames zones, Cues cues) {
        this.regions = regions;
        this.zones = zones;
        this.cues = cues;
    }

    /** The places of a text in order, none overlapping another. */
    List<Draft> drafts(String text, List<Sighting> sightings) {
        List<Draft> drafts = new ArrayList<>();
        Draft open = null;
        int read = 0;
        for (Sighting next : sightings) {
            Draft joined = open == null ? null : joined(open, next);
            if (joined != null) {
                open = joined;
                continue;
            }
            if (open != null) {
                Draft closed = closed(text, open);
                drafts.add(closed);
                read = closed.span().end();
            }
            open = next.span().start() < read ? null : begun(text, next, drafts);
        }
        if (open != null) {
            drafts.add(closed(text, open));
        }
        return drafts;
    }

    /** A place that {@code next} begins; an anaphor is complete and goes to {@code drafts} at once. */
    private @Nullable Draft begun(String text, Sighting next, List<Draft> drafts) {
        if (next.entry() instanceof Entry.Name name) {
            return Draft.of(next, name);
        }
        if (next.entry() instanceof Entry.Reference reference
                && (!reference.bound()
                        || cues.anaphorMayBeginAt(text, next.span().start()))
                && (next.span().length() > 1
                        || text.startsWith(TITLE, next.span().end()))) {
            drafts.add(Draft.anaphor(next.span(), reference.sense()));
        }
        return null;
    }

    private Draft closed(String text, Draft open) {
        Draft zone = open.isArea() || open.insideName() ? null : zones.extended(text, open);
        return zone == null ? open : zone;
    }

    private @Nullable Draft joined(Draft open, Sighting next) {
        if (open.insideName()
                || next.span().start() != open.span().end()
                || !(next.entry() instanceof Entry.Name name)) {
            return null;
        }
        List<Referent> narrowed = name.referents().stream()
                .filter(part -> open.referents().stream().anyMatch(whole -> contains(whole, part)))
                .toList();
        return narrowed.isEmpty() ? null : open.joinedWith(next, name, narrowed);
    }

    private boolean contains(Referent whole, Referent part) {
        String outer = whole.regionCode();
        String inner = part.regionCode();
        if (outer == null || inner == null) {
            return false;
        }
        return part.isRegion()
                ? whole.isRegion() && !inner.equals(outer) && regions.isWithin(inner, outer)
                : regions.isWithin(inner, outer) || regions.isWithin(outer, inner);
    }
}
