package org.industryfacts.engine.scope;

import org.industryfacts.engine.lexicon.SenseTable;

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

    private final SenseTable<Sense> senses = SenseTable.load(Sense.class, "scope-words.tsv");

    private final ThingWords things = new ThingWords();

    private final RegionReport reports = RegionReport.load();

    /** Loads the words; a bad line fails here. */
    public static ScopeWords load() {
        return new ScopeWords();
    }

    ThingWords things() {
        return things;
    }

    RegionReport reports() {
        return reports;
    }

    boolean is(Sense sense, String word) {
        return senses.is(sense, word);
    }
}
