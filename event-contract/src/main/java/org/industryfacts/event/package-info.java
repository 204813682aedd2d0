/**
 * What the services say to one another: events, the topics that carry them, and how they are written.
 *
 * <p>{@link org.industryfacts.event.Event} is the whole vocabulary; {@link org.industryfacts.event.EventCodec} turns an
 * {@link org.industryfacts.event.Envelope} into a Kafka record, CloudEvents 1.0 in binary mode with JSON data, and
 * back. The JSON Schema of each event's data lies in {@code schema/}, the whole contract for readers outside Java in
 * {@code asyncapi.yaml}. Order is a record's place in the log, never the time it arrives: see
 * {@link org.industryfacts.event.Origin}.
 */
@NullMarked
package org.industryfacts.event;

import org.jspecify.annotations.NullMarked;
