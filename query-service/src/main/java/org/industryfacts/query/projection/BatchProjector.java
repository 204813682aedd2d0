package org.industryfacts.query.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.UndecodableRecordException;

/**
 * Applies a batch of records in as few transactions as it takes, and finds those among them that can never be applied.
 * Safe to share between threads.
 *
 * @param <C> a change to an article or to its facts
 */
final class BatchProjector<C> {

    private final EventCodec codec = new EventCodec();
    private final ChangeReader<C> reader;
    private final Projection<C> projection;
    private final Transactions transactions;

    BatchProjector(ChangeReader<C> reader, Projection<C> projection, Transactions transactions) {
        this.reader = reader;
        this.projection = projection;
        this.transactions = transactions;
    }

    /**
     * Applies all records that can be applied; when this returns they are committed. May be repeated with the same
     * records, as a whole or in part.
     *
     * @throws SQLException where the database is not there, or has no room or no time: none of it is the records' fault
     */
    Applied project(Iterable<ConsumerRecord<String, byte[]>> records) throws SQLException {
        List<Delivery<C>> deliveries = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                deliveries.add(new Delivery<>(record, read(record)));
            } catch (UndecodableRecordException | RuntimeException e) {
                // Reading is a function of the record alone: what it throws now it will always throw.
                rejections.add(new Rejection(record, reason(e)));
            }
        }
        Applied applied = new Applied(FactCounts.NONE, rejections);
        for (List<Delivery<C>> step :
                deliveries.isEmpty() ? List.<List<Delivery<C>>>of() : projection.steps(deliveries)) {
            applied = applied.plus(apply(step));
        }
        return applied;
    }

    private C read(ConsumerRecord<String, byte[]> record) throws UndecodableRecordException {
        Envelope<Event> envelope = codec.decode(record);
        return reader.read(record, envelope);
    }

    /** Where one of the changes cannot be applied, the others still can: halving finds it. */
    private Applied apply(List<Delivery<C>> deliveries) throws SQLException {
        try {
            return transactions.run(connection -> projection.apply(connection, deliveries));
        } catch (SQLException | RuntimeException e) {
            if (e instanceof SQLException failure && !isFaultOfData(failure)) {
                throw failure;
            }
            if (deliveries.size() == 1) {
                return new Applied(
                        FactCounts.NONE, List.of(new Rejection(deliveries.get(0).record(), reason(e))));
            }
            int half = deliveries.size() / 2;
            return apply(deliveries.subList(0, half)).plus(apply(deliveries.subList(half, deliveries.size())));
        }
    }

    /** By the class of its SQLSTATE: data exception, integrity violation, program limit. All else may pass. */
    private static boolean isFaultOfData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
