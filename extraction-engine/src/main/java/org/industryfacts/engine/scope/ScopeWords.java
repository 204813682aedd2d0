package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;

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
        /** Stands before a plan that what follows is in accord with: 根据|规划. */
        ACCORDING,
        /** What only says, after such a word, that something goes on in time or as was told: 按|计划. */
        SCHEDULE,
        /** Says that something will be, before a verb for what a project yields: 可|年|实现. */
        MAY,
        YIELDS,
        /** Says the same of a figure at a time that is not over yet: 今年能到4200家. */
        CAN,
        /** May stand between the two. */
        YEARLY,
        /** A verb that says what ought to be done: 要. */
        BIDS,
        /** What says that a clause is no more than a condition: 如果. */
        CONDITION,
        /** What says that a thing is not so, or comes after another that is not: 尚未, 难以, 一旦. */
        DENIES,
        /** What only asks or supposes it: 能否, 如果. */
        ASKS,
        /** What only supposes it where a clause begins with it, and elsewhere stands in names: 若. */
        SUPPOSES,
        /** What 规划 measures once it is done: 规划面积 is no plan. */
        LAID_OUT,
        /** What is done with a plan on paper: 规划编制. */
        DRAFTED,
        /** What may stand before that: 规划完成编制, 规划通过评审. */
        DRAFTED_NEXT,
        /** A noun for what is aimed at, if a figure follows: 营收目标22亿元. */
        AIM,
        /** A verb for how an aim is set, which the word for it ends the clause of: 根据规划提出的目标,…. */
        SETS,
        /** From here on it speaks of what is. */
        ACTUAL,
        /** A verb for a sum that has been done, where a clause begins with it and the sum: 完成11亿元. */
        DONE,
        /** Says that it was done, and not only planned, before such a verb: 实际完成投资11亿元. */
        REALLY,
        /** What follows is governed by it, and so is no subject. */
        GOVERNS,
        /** A noun that says how something is done: 将重点发展. */
        MANNER,
        /** A verb that stands before the subject of what it introduces: 预计产值达…. */
        INTRODUCES,
        /** A verb whose object is what is counted, so that an area after it tells of what sort that is: 实现国内旅游收入. */
        GAINS,
        /** A verb for what was got in a time, that counts on after other figures of it: 新签约项目46个. */
        ADDS,
        /** What stands between the last items of a list: 全省乃至全国. */
        JOINS,
        /** A verb for the end of a project: what comes 后 it is still to come. */
        COMPLETES,
        /** What follows such a verb, or a name for what it does, to say that something else comes later: 投产之后. */
        AFTER,
        /** A verb that tells what happened once, so that its time is its own: 2010年获批. */
        EVENT,
        /** A verb for how somebody came to be, or came to be somewhere: 落户. */
        COMES,
        /** A verb that tells what the next thing is called: 名为“河图”的大模型. */
        CALLS,
        /** A verb for what something is made or taken for, whose object 将 stands before: 将…作为. */
        TURNS_INTO,
        /** Says that it was done to so many that 将 stands before: 成功将6颗卫星送入轨道, 已将20台设备更新. */
        DOES,
        /** What makes of the name before it a mere teller, witness or measure: 新华社讯, CE认证, 全国领先. */
        ASIDE,
        /** Says that a name or place and a day before it are where and when the news comes from: 武汉3月5日电. */
        NEWS,
        /** A verb for a meeting or a signing, whose time is that of what was agreed there: 5月10日举行. */
        MEETING,
        /** What the projects of a meeting are called by: 签约项目, 意向项目. */
        BROUGHT,
        /** What people gather at: 仪式. */
        GATHERING,
        /** Goes on to tell of a meeting: 会上. */
        THERE,
        /** What is called 此次, where the meeting is spoken of: 此次签约. */
        HELD_NOW,
        /** What is done for many at once, and so at a meeting: 集中签约. */
        HELD_TOGETHER,
        /** What was done at the meeting that the article reports: 此次签约的. */
        DONE_NOW,
        /** Ends the name of an event, whose year is a part of that: 2024年世界机器人大会. */
        EVENT_NAME,
        /** What is agreed or begun at a meeting whose time is its day: 招商会. */
        AGREED,
        /** Begins what is done at a place that it says nothing of: 在北京签约. */
        PASSING,
        /** Stands before the place where something comes to be: 落户. */
        SETTLES,
        /** Stands between a thing and the place where it is: 位于. */
        LIES,
        /** What things are called that are somewhere: 产业园. */
        WORKS,
        /** Follows a place that is one of several, or is named in passing: 客商. */
        AFTER_PASSING,
        /** Stands before such a place: 来自. */
        BEFORE_PASSING,
        /** Any project or its parts: 一期. */
        ANY_WORK,
        /** What that may be, as it is called where it was named: 基地. */
        WORK,
        /** Ends the name of what others can be in: 园区. */
        SPOT,
        /** Stands before what is somewhere: 汇聚. */
        HAS,
        /** May begin a clause before its first phrase: 目前. */
        OPENS,
        /** Makes of a word for a plan a time that is over: 计划已. */
        SPENT,
        /** What a programme has, which is called 计划 too: 重点研发计划项目. */
        OF_PROGRAMME,
        /** Says after such a word that the time is yet to come: 年底就能. */
        ABLE,
        /** The day named last: 当天. */
        SAME_DAY,
        /** Ends words for what is measured: 专利申请量. */
        QUANTITY,
        /** A word of the amount that a plan is to spend: 年度计划|总|投资|约5亿元. */
        SPENDS,
        /** A verb before the whole that a share is of: 占|全年计划总投资的. */
        PART_OF,
        /** A verb for what came of a plan so far: 到位|资金19亿元. */
        TURNED_OUT,
        /** Says of what is done that it was: 继|风电场建成后. */
        FOLLOWS,
        /** What roads and rivers do, which are not what a clause is about for that: 铁路|穿境而过. */
        PASSES,
        /** Leads from a thing that is pointed at on to something else, or only to what it says: 所在, 预计. */
        LEAVES,
        /** Begins what is summed up or measured of a thing: 大桥|全长. */
        SUMS,
        /** Follows an area in the name of what only some have: 全国|独家|品种. */
        TITLED,
        /** What a phrase ends with that speaks of a region and no thing: 这座|小城. */
        SETTLEMENT,
        /**
         * Ends words for how something is done or ordered, of which no figure is, whatever it is called by: “1+4”模式.
         */
        ORDER,
        /** A year that is over when it is spoken of: 一年来. */
        PAST_YEAR,
        /** Five years that are: 五年来. */
        PAST_PLAN,
        /** The year before that in which it is said: 过去一年. */
        LAST_YEAR,
        /** Begins a clause that tells where something is going on: 走进. */
        VISITS,
        /** Follows the thing where it is going on: 建设现场. */
        SCENE,
        /** Makes a place of the thing before it: 内. */
        INSIDE,
        /** Stands before what something is: 成为. */
        EQUATES,
        /** Begins a bracket that takes apart or compares the figure before it, and is not of the thing: 其中. */
        DIVIDES
    }

    private final SenseTable<Sense> senses = SenseTable.load(Sense.class, "scope-words.tsv");

    private final ScopePatterns patterns = ScopePatterns.of(senses);

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

    ScopePatterns patterns() {
        return patterns;
    }

    /** Whether a phrase ends with a word of a sense. */
    boolean ends(Sense sense, String phrase) {
        return senses.ends(sense, phrase);
    }

    /** The words of a sense. */
    Set<String> words(Sense sense) {
        return senses.words(sense);
    }

    boolean is(Sense sense, String word) {
        return senses.is(sense, word);
    }

    /** Whether a word has one of some senses. */
    boolean isAny(Set<Sense> any, String word) {
        return senses.isAny(any, word);
    }

    /** Whether a word of a clause says that what it tells comes after the end of a project, still to come: 达产后. */
    boolean isOnceDone(String text, List<Token> clause, int index) {
        return index > 0
                && is(Sense.AFTER, clause.get(index).of(text))
                && clause.get(index - 1) instanceof WordToken done
                && is(Sense.COMPLETES, done.of(text))
                && clause.subList(0, index).stream().noneMatch(token -> is(Sense.FOLLOWS, token.of(text)));
    }
}
