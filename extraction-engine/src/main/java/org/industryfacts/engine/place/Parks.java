package org.industryfacts.engine.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Tells which zone 园区 means: the one that is called 园区 itself and spoken of most, else a park that was just named, else
 * the last zone of all.
 */
final class Parks {

    /** How far back, in characters, a park was just named. */
    private static final int NEAR = 300;

    /** What says how a zone is called from then on. */
    private static final List<String> RENAMES = List.of("更名为", "改名为", "更名成", "改称为", "改称");

    private final String text;
    private final Map<String, Integer> mentions = new HashMap<>();
    /** By the name that a zone had before. */
    private final Map<String, Referent> renamed = new HashMap<>();

    private @Nullable Referent noted;
    private @Nullable Referent called;
    private @Nullable Referent last;
    private int lastNamed;
    private int lastZone;
    private boolean turned;

    /** @param text of the article */
    Parks(String text) {
        this.text = text;
    }

    /** Takes note of a zone that is named at a position. */
    void note(Referent zone, int position) {
        mentions.merge(zone.name(), 1, Integer::sum);
        if (noted != null && isRenamed(position)) {
            renamed.put(noted.name(), zone);
        }
        noted = zone;
        turned = turned || text.substring(lastZone, position).indexOf('\n') >= 0;
        lastZone = position;
        if (zone.name().endsWith("园区") && (called == null || count(zone) >= count(called))) {
            called = zone;
        }
        if (PlaceMention.isPark(zone.name())) {
            last = zone;
            lastNamed = position;
            turned = false;
        }
    }

    /** The zone that 园区 means at a position. */
    @Nullable
    Referent meant(int position, @Nullable Referent lastZone) {
        Referent meant = lastZone;
        if (called != null && (last == null || count(called) > count(last))) {
            meant = called;
        } else if (last != null && isSpokenOf(position)) {
            meant = last;
        }
        if (meant == null) {
            return null;
        }
        mentions.merge(meant.name(), 1, Integer::sum);
        return renamed.getOrDefault(meant.name(), meant);
    }

    /** Whether what is named at a position is the new name of what was named before. */
    private boolean isRenamed(int position) {
        return RENAMES.stream().anyMatch(word -> text.startsWith(word, position - word.length()));
    }

    /** Whether the last park was just named, and no paragraph has begun with another zone since. */
    private boolean isSpokenOf(int position) {
        return !turned && position - lastNamed <= NEAR || last != null && count(last) > 1;
    }

    private int count(Referent zone) {
        return mentions.getOrDefault(zone.name(), 0);
    }
}
