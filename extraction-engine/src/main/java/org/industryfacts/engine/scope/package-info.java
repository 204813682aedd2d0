/**
 * What a sentence leaves to its surroundings: whose a fact is, when it holds, whether it is planned, where it is. What
 * is shared by all types of fact lives here. {@link org.industryfacts.engine.scope.Scopes} holds the five for one
 * article; each answers for a place in it, and a {@link org.industryfacts.engine.scope.Scoped} answer names the rule
 * that found it.
 *
 * <ul>
 *   <li>{@link org.industryfacts.engine.scope.SubjectScope} asks the clause first ({@code ClauseSubject}, by its
 *       {@code ClauseVerbs}), then the clauses before it, of which {@code SentenceSubjects} remembers what each is about, then the sentences that
 *       {@code Paragraphs} lets it look back to. Where nobody is named, {@code ClauseTopic} takes the noun phrase that
 *       a clause begins with, and {@code PhraseSense} says what it speaks of ({@code SpokenPhrases});
 *       {@code Bracketed}, {@code Speakers} and {@code Pairs} tell what brackets, quotations ({@code Marks}) and 前者 are
 *       of; {@code Antecedents}, {@code Pointers} and {@code Here} lead 项目, 该 and 这里 back. {@code Naming} makes a
 *       {@link org.industryfacts.engine.scope.Subject} of all that.
 *   <li>{@link org.industryfacts.engine.scope.PeriodScope} goes by the times of the clause ({@code ClauseTimes}) and by
 *       those that clauses hand on ({@code SentenceTimes}), then by what heads the paragraph, the list or the article
 *       ({@code PeriodHeadings}, {@code TimeLines}), by the meeting that is told of ({@code Occasions}), by the time
 *       that figures were reported for last ({@code ReportedTimes}), and by the one time that an article looks back on
 *       ({@code SoleTime}). {@code YearsSaid} gives 5月 its year, {@code TimeReferences} resolves 当天 and 一年来,
 *       {@code TimesInTurn} gives listed figures their times, {@code MeanTimes} means their years, {@code ClauseSense}
 *       tells a time that is only that of an event, and {@code PlanPeriods} what is left of a time for what is planned.
 *   <li>{@link org.industryfacts.engine.scope.StatusScope} follows the cues of a clause ({@code StatusCues}) along the
 *       sentence; {@code PlanWords} tells where 计划 means a plan, {@code PlanStatements} finds what a plan lays down.
 *   <li>{@link org.industryfacts.engine.scope.DenialScope} tells what a clause denies, asks or supposes: no fact of any
 *       type is made of it.
 *   <li>{@link org.industryfacts.engine.scope.RegionScope} goes by where the article says that a thing is
 *       ({@code StatedSites}, {@code ZoneDistricts}), by the last place that is not named in passing ({@code PassingPlaces}), and by the one
 *       that the article is about ({@code HomeRegion}, {@code InnerRegions}).
 * </ul>
 *
 * <p>{@code RegionReport} tells the reports of an authority, whose figures are the region's; {@code Change} which end
 * of a change a figure is; {@code SentenceLinks} which sentences go on with what was said before. Which phrases speak
 * of single things is data that other packages ask too: {@link org.industryfacts.engine.scope.ThingWords} and
 * {@link org.industryfacts.engine.scope.GenericPhrases}; the words of the scopes themselves are
 * {@link org.industryfacts.engine.scope.ScopeWords}.
 *
 * <p>What a scope has found out about a sentence it remembers ({@code BySentence}), since all facts of the sentence
 * ask: scopes are for one article and one thread.
 */
@NullMarked
package org.industryfacts.engine.scope;

import org.jspecify.annotations.NullMarked;
