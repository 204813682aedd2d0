/**
 * The launcher: one command that runs the whole of industry-facts on a machine that has only a JDK.
 *
 * <p>{@link org.industryfacts.stack.launch.LocalStack} is the way in and shows the order of a start: {@code Preflight}
 * names what is in the way, {@code DataFolder} keeps a second launcher out, Kafka and PostgreSQL start beside one
 * another, then a {@code Supervisor} for each service keeps a {@code ServiceProcess} running, {@code SamplePoster}
 * posts articles and {@code FactTable} shows what is read from them. {@code RunningParts} stops it all, in order,
 * however the launcher ends.
 */
@NullMarked
package org.industryfacts.stack.launch;

import org.jspecify.annotations.NullMarked;
