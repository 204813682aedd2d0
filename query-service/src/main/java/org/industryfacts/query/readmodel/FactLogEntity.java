package org.industryfacts.query.readmodel;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened to a fact. */
@Entity
@Immutable
@Table(name = "fact_log")
class FactLogEntity extends FilterableFact {

    @Id
    long position;

    @Column(nullable = false)
    String kind;

    @Column(nullable = false)
    Instant at;

    @Column(nullable = false)
    UUID factId;

    @Nullable
    UUID successorId;
}
