/**
 * Milestones: a project, site, plant, line, fund or organisation comes a step further. {@code milestone.rules} says by
 * which words; the classes here find what comes that step, and how far.
 *
 * <p>{@link org.industryfacts.engine.milestone.MilestoneReader} leads. A rule keeps the phrases beside the word for the
 * step, or emits as {@code run} where the things stand as they are written; then, in this order:
 *
 * <ul>
 *   <li>{@code StepChains} finds where the words for a step begin and whether a further one follows: of 建成并正式投产 only
 *       投产 counts.
 *   <li>{@code ListStages} tells the stage where a list is only announced, by the words that introduce it: numbered
 *       lines and lines with nothing but names have no word of their own.
 *   <li>{@code StepRuns} looks where the rule says ({@code RunPlace}), with {@code ThingRuns} for the words beside the step whatever their
 *       noun phrases (年产20万吨己二酸项目|开工), {@code RunStops} for where those end, {@code RunOpenings} for what only leads to
 *       them (建成|一座总投资80亿元的|…), and {@code ThingLists} to part a row: A、B和C等项目; 官地、锦屏水电站.
 *   <li>{@code AnnouncedLists} reads what the text says to be projects, whatever each is called: 签约项目有A,B;C.
 *   <li>{@code ListedSorts} tells lists of sorts of projects, none of which comes to a stage: 交通项目、水利项目.
 *   <li>{@code Phases} makes one thing of those that are parts of it: 产业园一、二期.
 *   <li>{@code StepObjects} refuses words for a step that have another object (光谷集中开工27个项目) or things that are only
 *       counted.
 *   <li>{@code StepAims} refuses what is only spoken of, as an aim or the matter of a paper (以建设A园为目标).
 *   <li>{@code StepSubjects} makes a subject of each thing: the whole of a part (二期), what the surroundings speak of
 *       ({@code EarlierThings}: 中卫云基地三期总投资92亿元,9月|建成).
 *   <li>{@code StepTakers} says whether that can come to such a stage: no sort of things (重大项目), no one who acts.
 * </ul>
 *
 * <p>What is built where the words say that it is meant to be (将建设, 计划投资…建设) is {@code planned}, else {@code started};
 * 建设了 is {@code completed}.
 */
@NullMarked
package org.industryfacts.engine.milestone;

import org.jspecify.annotations.NullMarked;
