package org.industryfacts.query.deadletter;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * What was set aside. A record that is set aside again from the same place is listed once. Every question is a
 * transaction of its own, and so sees what was marked before it.
 */
@ApplicationScoped
public class DeadLetterRepository implements PanacheRepositoryBase<DeadLetterEntity, String> {

    private static final String ADD = """
            insert into operations.dead_letter (dead_letter_id, reason, topic, log_partition, log_offset, record_key,
                record_size, preview, headers, set_aside_at, letter_topic, letter_partition, letter_offset)
            values (:id, :reason, :topic, :partition, :offset, cast(:key as text),
                :size, :preview, :headers, :setAsideAt, :letterTopic, :letterPartition, :letterOffset)
            on conflict do nothing""";

    /** What another instance is about to forget is left to it. */
    private static final String FORGET = """
            delete from operations.dead_letter where dead_letter_id in (
                select dead_letter_id from operations.dead_letter where set_aside_at < :before
                for update skip locked)""";

    private static final String MARK = "update operations.dead_letter set redriven_at = :at where dead_letter_id = :id";

    /** The newest whose positions are below {@code before}, the newest first. */
    @Transactional
    public List<SetAside> page(Optional<String> topic, Optional<Boolean> redriven, long before, int limit) {
        StringBuilder query = new StringBuilder("position < :before");
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before));
        topic.ifPresent(name -> {
            query.append(" and topic = :topic");
            parameters.put("topic", name);
        });
        redriven.ifPresent(tried -> query.append(tried ? " and redrivenAt is not null" : " and redrivenAt is null"));
        return find(query.append(" order by position desc").toString(), parameters)
                .range(0, limit - 1)
                .<DeadLetterEntity>stream()
                .map(SetAside::of)
                .toList();
    }

    /** The one with this id. */
    @Transactional
    public Optional<SetAside> letter(String id) {
        return findByIdOptional(id).map(SetAside::of);
    }

    /** Where the letter of this id stands. */
    @Transactional
    Optional<LetterPlace> place(String id) {
        return findByIdOptional(id)
                .map(letter -> new LetterPlace(letter.letterTopic, letter.letterPartition, letter.letterOffset));
    }

    /** Lists letters, and forgets those that the topics do not keep any more. */
    @Transactional
    void add(List<Letter> letters, Instant oldestKept) {
        // Two services may set the same records aside, and two instances list them: each must meet them in one order.
        List<Letter> inOrder =
                letters.stream().sorted(Comparator.comparing(Letter::id)).toList();
        for (Letter letter : inOrder) {
            getEntityManager()
                    .createNativeQuery(ADD)
                    .setParameter("id", letter.id())
                    .setParameter("reason", letter.reason())
                    .setParameter("topic", letter.topic())
                    .setParameter("partition", letter.partition())
                    .setParameter("offset", letter.offset())
                    .setParameter("key", letter.key())
                    .setParameter("size", letter.size())
                    .setParameter("preview", letter.preview())
                    .setParameter("headers", letter.headers())
                    .setParameter("setAsideAt", letter.setAsideAt())
                    .setParameter("letterTopic", letter.place().topic())
                    .setParameter("letterPartition", letter.place().partition())
                    .setParameter("letterOffset", letter.place().offset())
                    .executeUpdate();
        }
        getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter("before", oldestKept)
                .executeUpdate();
    }

    @Transactional
    void markRedriven(String id, Instant at) {
        getEntityManager()
                .createNativeQuery(MARK)
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }
}
