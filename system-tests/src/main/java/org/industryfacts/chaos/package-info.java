/**
 * Harms a cluster of real processes under load and finds out whether anything was lost, doubled or torn.
 *
 * <p>{@link org.industryfacts.chaos.ChaosRun} is the whole story: a {@code Cluster} of three brokers, a database and
 * two instances of each service; a {@code Load} that keeps a {@code Ledger} of what was accepted; a {@code Nemesis}
 * that carries out a {@code FaultPlan}; a {@code Follower} and a {@code Sampler} that watch what readers see meanwhile.
 * When all is quiet again, a {@code Verdict} is reached from the ledger, the log, and the {@code EndState} beside that
 * of a {@code FaultFreeRun} over the same log.
 */
@NullMarked
package org.industryfacts.chaos;

import org.jspecify.annotations.NullMarked;
