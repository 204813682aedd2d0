package org.industryfacts.engine.partnership;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.fact.Slots.Partnership;

/** Of several facts about the same parties that differ only in that one says more, keeps that one. */
final class SameParties {

    private SameParties() {}

    static List<FactDraft> settled(List<FactDraft> drafts) {
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : drafts) {
            int same = indexOf(settled, (Partnership) draft.slots());
            if (same < 0) {
                settled.add(draft);
            } else if (isFuller(draft, settled.get(same))) {
                settled.set(same, draft);
            }
        }
        return settled;
    }

    private static int indexOf(List<FactDraft> drafts, Partnership partnership) {
        for (int i = 0; i < drafts.size(); i++) {
            Partnership other = (Partnership) drafts.get(i).slots();
            boolean topics = other.topic() == null
                    || partnership.topic() == null
                    || other.topic().contains(partnership.topic())
                    || partnership.topic().contains(other.topic());
            if (topics && isSame(other.parties(), partnership.parties())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether those of one list are those of the other, by a short or a full name. */
    private static boolean isSame(List<String> parties, List<String> others) {
        return parties.size() == others.size()
                && parties.stream().allMatch(party -> others.stream()
                        .anyMatch(name -> name.contains(party) || party.contains(name)));
    }

    /** Whether one has a topic, or else a period, that the other lacks. */
    private static boolean isFuller(FactDraft one, FactDraft other) {
        boolean topic = ((Partnership) one.slots()).topic() != null;
        boolean otherTopic = ((Partnership) other.slots()).topic() != null;
        return topic == otherTopic ? one.period() != null && other.period() == null : topic;
    }
}
