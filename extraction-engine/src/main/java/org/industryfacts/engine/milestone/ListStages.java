package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.data.WordTable.Match;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Period;

/**
 * Tells the stage of projects that are only listed: by the last word for a stage in what introduces the list. Immutable
 * and safe to share between threads.
 */
final class ListStages {

    /** A sentence that announces numbered lines. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("如下|名单|清单|一览|节选|以下|代表性?项目|部分项目");

    /** A line that announces lines with nothing but names. */
    private static final Pattern HEADING = Pattern.compile(
            "(名单|清单|一览表?|如下|包括|分别是|分别为|:)[:。]?$|^.{0,6}(签约|开工|竣工|投产|在建|揭牌|启动|续建|新建|建成|投用).{0,6}(项目|工程)[:。]?$");

    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final Pattern NUMBER = Pattern.compile("(^|[:;。]\\s*)[(]?[0-9一二三四五六七八九十]{1,3}$");

    private static final int SENTENCES_BACK = 40;
    private static final int NEAR = 2;
    private static final int FARTHEST_DATE = 5;
    private static final String FORMER = "前者";

    private final WordTable<MilestoneStage> stages = new WordTable<>();

    private ListStages(Map<String, MilestoneStage> stages) {
        stages.forEach(this.stages::put);
    }

    /** Loads the words for stages; a bad line fails here. */
    static ListStages load() {
        return new ListStages(LexiconFile.map(ListStages.class, "stage-words.tsv", ListStages::stage));
    }

    private static MilestoneStage stage(Row row) {
        try {
            return Coded.of(MilestoneStage.class, row.text(1));
        } catch (IllegalArgumentException e) {
            throw row.error("no stage: " + row.text(1));
        }
    }

    /** How a list is introduced, which says where the word for its stage stands. */
    enum Kind {
        /** Within the text: 代表性项目包括…. */
        LISTED,
        /** As numbered lines. */
        NUMBERED,
        /** As lines with nothing but names. */
        LINES,
        /** As the first or the second of two sorts: 3个开工项目和4个竣工项目,前者包括…,后者分别是…. */
        PAIRED
    }

    /** How the list is introduced whose stage the words around tell; none where the rule tells it. */
    static Optional<Kind> kind(Rule rule) {
        return switch (rule.emit().getOrDefault("stage", "")) {
            case "listed" -> Optional.of(Kind.LISTED);
            case "numbered" -> Optional.of(Kind.NUMBERED);
            case "lines" -> Optional.of(Kind.LINES);
            case "paired" -> Optional.of(Kind.PAIRED);
            default -> Optional.empty();
        };
    }

    /** The stage of what a match lists; none where nothing introduces it. */
    Optional<MilestoneStage> stage(Sighting sighting, Kind kind) {
        return switch (kind) {
            case LISTED -> near(sighting, before(sighting));
            case NUMBERED -> isNumbered(sighting) ? announced(sighting) : Optional.empty();
            case LINES -> lined(sighting);
            case PAIRED ->
                paired(before(sighting), sighting.text(sighting.match().anchor()));
        };
    }

    /** Whether what stands before an item ends in its number, and in no numeral of a sentence. */
    private static boolean isNumbered(Sighting sighting) {
        String text = sighting.article().text();
        int end = sighting.match().anchor().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        // Most of what stands before a mark ends in none, so that the rest of it need not be looked at.
        return end > sighting.sentence().span().start()
                && NUMERALS.indexOf(text.charAt(end - 1)) >= 0
                && NUMBER.matcher(before(sighting).strip()).find();
    }

    private static String before(Sighting sighting) {
        return sighting.text(new Span(
                sighting.sentence().span().start(), sighting.match().anchor().start()));
    }

    /** That of a sentence just before the match, the same included. */
    private Optional<MilestoneStage> near(Sighting sighting, String own) {
        Optional<MilestoneStage> last = last(own);
        for (int i = sighting.index() - 1; last.isEmpty() && i >= Math.max(0, sighting.index() - NEAR); i--) {
            last = last(text(sighting, i));
        }
        return last;
    }

    /** That of the sentence that announces the list, or of the one before it. */
    private Optional<MilestoneStage> announced(Sighting sighting) {
        return atOrBefore(sighting, announcement(sighting));
    }

    private Optional<MilestoneStage> atOrBefore(Sighting sighting, int sentence) {
        Optional<MilestoneStage> own = sentence < 0 ? Optional.empty() : last(text(sighting, sentence));
        return own.isPresent() || sentence <= 0 ? own : last(text(sighting, sentence - 1));
    }

    private static int announcement(Sighting sighting) {
        for (int i = sighting.index(); i >= Math.max(0, sighting.index() - SENTENCES_BACK); i--) {
            if (ANNOUNCEMENT.matcher(text(sighting, i)).find()) {
                return i;
            }
        }
        return -1;
    }

    /** That of the heading under which a line stands, with nothing but such lines between them. */
    private Optional<MilestoneStage> lined(Sighting sighting) {
        int heading = AnnouncedLists.isLine(text(sighting, sighting.index())) ? headingOf(sighting) : -1;
        return heading >= 0 && HEADING.matcher(text(sighting, heading).strip()).find()
                ? atOrBefore(sighting, heading)
                : Optional.empty();
    }

    private static int headingOf(Sighting sighting) {
        int i = sighting.index() - 1;
        while (i >= Math.max(0, sighting.index() - SENTENCES_BACK)
                && AnnouncedLists.isLine(text(sighting, i))
                && !HEADING.matcher(text(sighting, i).strip()).find()) {
            i--;
        }
        return i;
    }

    /** That of the sort that 前者 or 后者 means: of the last two words for stages that were said. */
    private Optional<MilestoneStage> paired(String before, String word) {
        int first = before.indexOf(FORMER);
        List<MilestoneStage> said = all(first < 0 ? before : before.substring(0, first));
        int back = word.startsWith(FORMER) ? 2 : 1;
        return said.size() < 2 ? Optional.empty() : Optional.of(said.get(said.size() - back));
    }

    /** When the steps were taken that the sentence tells of which announces the list, or the one before it. */
    Optional<Period> announcedAt(Sighting sighting, Kind kind) {
        int from =
                switch (kind) {
                    case LISTED, PAIRED -> sighting.index() - 1;
                    case NUMBERED -> announcement(sighting);
                    case LINES -> headingOf(sighting);
                };
        int back = kind == Kind.LINES ? FARTHEST_DATE : 1;
        for (int i = from; i >= Math.max(0, from - back); i--) {
            Optional<Period> when = when(sighting, i);
            if (when.isPresent()) {
                return when;
            }
        }
        return Optional.empty();
    }

    /** When the last step was taken of those that a sentence tells of. */
    private Optional<Period> when(Sighting sighting, int sentence) {
        Span span = sighting.article().sentences().get(sentence).span();
        Period when = null;
        for (int at = span.start(); at < span.end(); ) {
            Match<MilestoneStage> step = stages.longest(sighting.article().text(), at, span.end());
            Period said = step == null
                    ? null
                    : sighting.scopes().periods().ofEvent(sentence, at, false).value();
            when = said == null ? when : said;
            at = step == null ? at + 1 : step.end();
        }
        return Optional.ofNullable(when);
    }

    private static String text(Sighting sighting, int sentence) {
        return sighting.text(sighting.article().sentences().get(sentence).span());
    }

    private Optional<MilestoneStage> last(String text) {
        List<MilestoneStage> said = all(text);
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    private List<MilestoneStage> all(String text) {
        List<MilestoneStage> said = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Match<MilestoneStage> step = stages.longest(text, at);
            if (step != null) {
                said.add(step.value());
            }
            at = step == null ? at + 1 : step.end();
        }
        return said;
    }
}
