package org.industryfacts.query.deadletter;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A record that was set aside. */
@Entity
@Immutable
@Table(name = "dead_letter", schema = "operations")
class DeadLetterEntity {

    @Id
    String deadLetterId;

    /** Later ones are greater. */
    long position;

    @Column(nullable = false)
    String reason;

    @Column(nullable = false)
    String topic;

    int logPartition;

    long logOffset;

    @Nullable
    String recordKey;

    int recordSize;

    @Column(nullable = false)
    String preview;

    @Column(nullable = false)
    String headers;

    @Column(nullable = false)
    Instant setAsideAt;

    @Nullable
    Instant redrivenAt;

    @Column(nullable = false)
    String letterTopic;

    int letterPartition;

    long letterOffset;
}
