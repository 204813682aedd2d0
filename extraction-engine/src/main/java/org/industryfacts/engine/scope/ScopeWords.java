package org.industryfacts.engine.scope;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** The words that scopes go by. */
public final class ScopeWords {

    /** What a word tells a scope. */
    enum Sense {
        /** From here on the sentence speaks of what is meant to be. */
        PLANNED,
        /** The same, if a verb or a time follows: a noun like 计划 may also be a thing. */
        PLANNED_BEFORE_VERB,
        /** What a plan is called: 行动方案. */
        PLAN,
        /** A verb for what a plan does: 提出. */
        LAYS_DOWN,
        /** A verb that says what ought to be done: 要. */
        BIDS,
        /** What says that a clause is no more than a condition: 如果. */
        CONDITION,
        /** What 规划 measures once it is done: 规划面积 is no plan. */
        LAID_OUT,
        /** A noun for what is aimed at, if a figure follows: 营收目标22亿元. */
        AIM,
        /** A verb for how an aim is set, which the word for it ends the clause of: 根据规划提出的目标,…. */
        SETS,
        /** From here on it speaks of what is. */
        ACTUAL,
        /** A verb for a sum that has been done, where a clause begins with it and the sum: 完成11亿元. */
        DONE,
        /** What follows is governed by it, and so is no subject. */
        GOVERNS,
        /** A noun that says how something is done: 将重点发展. */
        MANNER,
        /** A verb that stands before the subject of what it introduces: 预计产值达…. */
        INTRODUCES,
        /** A verb for the end of a project: what comes 后 it is still to come. */
        COMPLETES,
        /** A verb that tells what happened once, so that its time is its own: 2010年获批. */
        EVENT,
        /** A verb that tells what the next thing is called: 名为“河图”的大模型. */
        CALLS,
        /** A verb for what something is made or taken for, whose object 将 stands before: 将…作为. */
        TURNS_INTO,
        /** What makes of the name before it a mere teller, witness or measure: 新华社讯, CE认证, 全国领先. */
        ASIDE,
        /** A verb for a meeting or a signing, whose time is that of what was agreed there: 5月10日举行. */
        MEETING
    }

    /** By word, all that it tells: most words tell nothing, and are asked for one sense after another. */
    private final Map<String, Set<Sense>> senses;

    private final ThingWords things = new ThingWords();

    private final RegionReport reports = RegionReport.load();

    private ScopeWords(Map<String, Set<Sense>> senses) {
        this.senses = senses;
    }

    /** Loads the words; a bad line fails here. */
    public static ScopeWords load() {
        Map<String, Set<Sense>> senses = new HashMap<>();
        for (Row row : LexiconFile.read(ScopeWords.class, "scope-words.tsv", 2)) {
            Set<Sense> known = senses.computeIfAbsent(row.text(0), word -> EnumSet.noneOf(Sense.class));
            if (!known.add(sense(row))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new ScopeWords(senses);
    }

    private static Sense sense(Row row) {
        try {
            return Sense.valueOf(row.text(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("no sense of a scope word: " + row.text(1));
        }
    }

    ThingWords things() {
        return things;
    }

    RegionReport reports() {
        return reports;
    }

    boolean is(Sense sense, String word) {
        Set<Sense> known = senses.get(word);
        return known != null && known.contains(sense);
    }
}
