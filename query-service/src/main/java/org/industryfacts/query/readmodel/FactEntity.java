package org.industryfacts.query.readmodel;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A fact that is asserted now. */
@Entity
@Immutable
@Table(name = "fact")
class FactEntity extends FilterableFact {

    @Id
    UUID factId;

    /** That of its assertion in the log. */
    long position;

    /** Where in the text of its article it was read. */
    int evidenceStart;
}
