/**
 * The launcher: one command that runs the whole of industry-facts on a machine that has only a JDK.
 *
 * <p>{@link org.industryfacts.stack.launch.LocalStack} shows the order of a start: {@code DataFolder} keeps a second
 * launcher out, {@code Preflight} names what is in the way, Kafka and PostgreSQL start beside one another, then a
 * {@code Supervisor} for each service keeps a {@code ServiceProcess} running. {@code FirstSteps} posts the
 * {@code SampleArticles} and shows in a {@code FactTable} what is read from them. {@code RunningParts} stops it all, in
 * order, however the launcher ends. {@code Maintenance} and {@code RedriveCommand} work on what is running.
 */
@NullMarked
package org.industryfacts.stack.launch;

import org.jspecify.annotations.NullMarked;
