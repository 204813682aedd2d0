/**
 * Everything that the services need on a machine without Docker: a real Kafka broker
 * ({@link org.industryfacts.stack.EmbeddedKafka}) and a real PostgreSQL
 * ({@link org.industryfacts.stack.EmbeddedPostgreSql}), bound to 127.0.0.1 only, their data kept between starts.
 *
 * <p>The tests of the services use the two as a library. Whatever cannot be started says what is in the way and what
 * to do about it in a {@link org.industryfacts.stack.StackException}.
 */
@NullMarked
package org.industryfacts.stack;

import org.jspecify.annotations.NullMarked;
