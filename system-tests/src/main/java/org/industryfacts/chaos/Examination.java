package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.chaos.ArticleHistory.Step;
import org.industryfacts.chaos.Sampler.Sample;

/**
 * Holds what clients were told and readers saw against the log, the log against the read model, and the read model
 * against that of a run without faults. For one thread.
 */
final class Examination {

    /** How far an article has come, by the columns that the read model keeps of it. */
    private static final String OUTCOMES = """
            select article_id || ' ' || case
                when withdrawn_offset > coalesce(text_offset, -1) and outcome is null then 'withdrawn'
                when outcome = 'extracted' and outcome_revision = revision and outcome_offset >= text_offset
                    then revision
                else 'open' end
            from article""";

    private static final String FACTS =
            "select article_id || ' ' || string_agg(fact_id::text, ' ') from fact group by article_id";

    /** Facts whose log is no sequence of assertions and their ends, one after the other. */
    private static final String IMPOSSIBLE_HISTORIES = """
            select fact_id || ' ' || kind || ' after ' || coalesce(before, 'nothing') from (
                select fact_id, kind, lag(kind) over (partition by fact_id order by position) as before
                from fact_log) as t
            where (kind = 'fact.asserted') = (coalesce(before, '') = 'fact.asserted')""";

    /** Facts that the log and the table see differently. */
    private static final String UNLOGGED = """
            with ends as (
                select distinct on (fact_id) fact_id, kind from fact_log order by fact_id, position desc)
            select coalesce(fact.fact_id, ends.fact_id)::text
            from fact full join (select * from ends where kind = 'fact.asserted') as ends using (fact_id)
            where fact.fact_id is null or ends.fact_id is null""";

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> torn = new ArrayList<>();

    /** Everything accepted is on the log, in the order in which it was accepted, and nothing old stands at its end. */
    Examination ofAcceptances(Ledger ledger, LogHistory log) {
        for (ArticleHistory history : ledger.articles()) {
            if (history.isAccepted()) {
                List<String> steps = log.steps(history.articleId());
                if (!contains(steps, history.steps())) {
                    lost.add("article " + history.articleId() + ": accepted " + history.steps() + ", on the log "
                            + steps);
                } else if (!history.mayEndWith(steps.get(steps.size() - 1))) {
                    lost.add("article " + history.articleId() + " ends with " + steps.get(steps.size() - 1)
                            + ", accepted " + history.steps());
                }
            }
        }
        return this;
    }

    private static boolean contains(List<String> log, List<Step> accepted) {
        Iterator<String> rest = log.iterator();
        for (Step step : accepted) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(step.revision());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Every article of the log stands in the read model with its last step, and with the facts that belong to it. */
    Examination ofReadModel(Database database, LogHistory log) {
        Map<String, String> outcomes = byFirstWord(database.texts(OUTCOMES));
        Map<String, String> facts = byFirstWord(database.texts(FACTS));
        for (String articleId : log.articleIds()) {
            List<String> steps = log.steps(articleId);
            String last = steps.get(steps.size() - 1);
            String found = outcomes.getOrDefault(articleId, "missing");
            if (!found.equals(last)) {
                lost.add("article " + articleId + " is " + found + ", on the log " + last);
            } else if (!factSet(facts.get(articleId)).equals(expected(log, articleId, last))) {
                torn.add("article " + articleId + " at " + last + " has the facts " + facts.get(articleId));
            }
        }
        doubled.addAll(database.texts(IMPOSSIBLE_HISTORIES));
        lost.addAll(database.texts(UNLOGGED));
        return this;
    }

    private static FactSet expected(LogHistory log, String articleId, String step) {
        FactSet listed = log.facts(articleId, step);
        return step.equals(ArticleHistory.WITHDRAWN) || listed == null ? FactSet.NONE : listed;
    }

    private static FactSet factSet(@Nullable String ids) {
        return ids == null ? FactSet.NONE : FactSet.of(Arrays.asList(ids.split(" ")));
    }

    private static Map<String, String> byFirstWord(List<String> rows) {
        Map<String, String> byFirstWord = new HashMap<>();
        for (String row : rows) {
            int space = row.indexOf(' ');
            byFirstWord.put(row.substring(0, space), row.substring(space + 1));
        }
        return byFirstWord;
    }

    /** The tables hold what they hold when nothing goes wrong. */
    Examination ofEndState(EndState end, EndState faultFree) {
        end.missingFrom(faultFree).forEach(row -> lost.add("only in the run without faults: " + row));
        faultFree.missingFrom(end).forEach(row -> doubled.add("not in the run without faults: " + row));
        return this;
    }

    /** A subscriber was told the log of facts as it stands, row by row. */
    Examination ofFollower(List<String> told, List<String> log) {
        if (!told.equals(log)) {
            Set<String> known = new HashSet<>(told);
            log.stream().filter(row -> !known.contains(row)).forEach(row -> lost.add("no follower was told " + row));
            if (told.size() > log.size()) {
                doubled.add("the follower was told " + told.size() + " events of " + log.size());
            } else {
                lost.add("the follower was told " + told.size() + " events of " + log.size() + ", or in another order");
            }
        }
        return this;
    }

    /** Whatever a reader saw was the whole of some revision. */
    Examination ofSamples(List<Sample> samples, LogHistory log) {
        for (Sample sample : samples) {
            FactSet whole = log.facts(sample.articleId(), sample.revision());
            if (!isWhole(sample, whole)) {
                torn.add("seen " + sample + ", closed with " + whole);
            }
        }
        torn.addAll(log.contradictions());
        return this;
    }

    private static boolean isWhole(Sample sample, @Nullable FactSet whole) {
        return switch (sample.state()) {
            case "extracted" -> sample.facts().equals(whole);
            // Its text has come, and the outcome of this text has not, or is already there.
            case "submitted" ->
                sample.facts().equals(FactSet.NONE) || sample.facts().equals(whole);
            default -> sample.facts().equals(FactSet.NONE);
        };
    }

    Verdict verdict() {
        return new Verdict(List.copyOf(lost), List.copyOf(doubled), List.copyOf(torn));
    }
}
