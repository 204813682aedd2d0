package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.data.WordTable;
import org.industryfacts.data.WordTable.Match;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Period;

/**
 * Tells the stage of projects that are only listed: by the last word for a stage in the sentences that introduce the
 * list. Immutable and safe to share between threads.
 */
final class ProjectLists {

    /** What rules emit whose stage the words before a list tell: of one in a sentence, and of numbered lines. */
    private static final String LISTED = "listed";

    private static final String NUMBERED = "numbered";

    private static final int SENTENCES_BACK = 40;
    private static final int NEAR = 2;

    /** A sentence that announces a list. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("如下|名单|清单|一览|节选|以下|代表性?项目|部分项目");

    private static final Pattern NUMBER = Pattern.compile("(^|[:;。]\\s*)[(]?[0-9一二三四五六七八九十]{1,3}$");

    private final WordTable<MilestoneStage> stages = new WordTable<>();

    private ProjectLists(Map<String, MilestoneStage> stages) {
        stages.forEach(this.stages::put);
    }

    /** Loads the words for stages; a bad line fails here. */
    static ProjectLists load() {
        return new ProjectLists(LexiconFile.map(ProjectLists.class, "stage-words.tsv", ProjectLists::stage));
    }

    private static MilestoneStage stage(Row row) {
        try {
            return Coded.of(MilestoneStage.class, row.text(1));
        } catch (IllegalArgumentException e) {
            throw row.error("no stage: " + row.text(1));
        }
    }

    /** Whether the words before a list tell the stage of what a rule reads. */
    static boolean tellStageOf(Rule rule) {
        String stage = rule.emit().get("stage");
        return LISTED.equals(stage) || NUMBERED.equals(stage);
    }

    /** The stage of what a match lists; none where nothing introduces it. */
    Optional<MilestoneStage> stage(Sighting sighting) {
        int line = sighting.sentence().span().start();
        String before = sighting.article()
                .text()
                .substring(line, sighting.match().anchor().start())
                .strip();
        boolean numbered = NUMBERED.equals(sighting.match().rule().emit().get("stage"));
        if (!numbered) {
            return near(sighting, sighting.match().anchor().start());
        }
        return NUMBER.matcher(before).find() ? announced(sighting) : Optional.empty();
    }

    /** That of a sentence just before the match, the same included. */
    private Optional<MilestoneStage> near(Sighting sighting, int start) {
        String own =
                sighting.article().text().substring(sighting.sentence().span().start(), start);
        Optional<MilestoneStage> last = last(own);
        for (int i = sighting.index() - 1; last.isEmpty() && i >= Math.max(0, sighting.index() - NEAR); i--) {
            last = last(text(sighting, i));
        }
        return last;
    }

    /** That of the sentence that announces the list, or of the one before it. */
    private Optional<MilestoneStage> announced(Sighting sighting) {
        int i = announcement(sighting);
        Optional<MilestoneStage> own = i < 0 ? Optional.empty() : last(text(sighting, i));
        return own.isPresent() || i <= 0 ? own : last(text(sighting, i - 1));
    }

    private static int announcement(Sighting sighting) {
        List<SentenceReading> sentences = sighting.article().sentences();
        for (int i = sighting.index(); i >= Math.max(0, sighting.index() - SENTENCES_BACK); i--) {
            if (ANNOUNCEMENT
                    .matcher(sentences.get(i).span().of(sighting.article().text()))
                    .find()) {
                return i;
            }
        }
        return -1;
    }

    /** When the steps were taken that the sentence tells of which announces the list, or the one before it. */
    Optional<Period> announcedAt(Sighting sighting) {
        boolean numbered = NUMBERED.equals(sighting.match().rule().emit().get("stage"));
        int from = numbered ? announcement(sighting) : sighting.index() - 1;
        for (int i = from; i >= Math.max(0, from - 1); i--) {
            Span sentence = sighting.article().sentences().get(i).span();
            Period when = null;
            for (int at = sentence.start(); at < sentence.end(); ) {
                Match<MilestoneStage> step = stages.longest(sighting.article().text(), at, sentence.end());
                Period said = step == null
                        ? null
                        : sighting.scopes().periods().ofEvent(i, at).value();
                when = said == null ? when : said;
                at = step == null ? at + 1 : step.end();
            }
            if (when != null) {
                return Optional.of(when);
            }
        }
        return Optional.empty();
    }

    private static String text(Sighting sighting, int sentence) {
        return sighting.text(sighting.article().sentences().get(sentence).span());
    }

    private Optional<MilestoneStage> last(String text) {
        MilestoneStage last = null;
        for (int at = 0; at < text.length(); ) {
            Match<MilestoneStage> step = stages.longest(text, at);
            last = step == null ? last : step.value();
            at = step == null ? at + 1 : step.end();
        }
        return Optional.ofNullable(last);
    }
}
