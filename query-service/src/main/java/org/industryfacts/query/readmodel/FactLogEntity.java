package org.industryfacts.query.readmodel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Something that happened to a fact. */
@Entity
@Immutable
@Table(name = "fact_log")
class FactLogEntity extends FilterableFact {

    @Id
    long position;

    /** {@code fact.asserted} or {@code fact.retracted}. */
    @Column(nullable = false)
    String kind;
}
