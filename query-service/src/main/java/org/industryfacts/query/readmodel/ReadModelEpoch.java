package org.industryfacts.query.readmodel;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Names the build of the read model that is served: positions of its log mean nothing in another. A build can be
 * replaced at any time, but not within a transaction. Safe to share between threads.
 */
@ApplicationScoped
public class ReadModelEpoch {

    private final EntityManager database;

    ReadModelEpoch(EntityManager database) {
        this.database = database;
    }

    /**
     * Its id, drawn at random when the build was made; of the build that the running transaction reads, if there is
     * one.
     */
    @Transactional
    public UUID id() {
        return (UUID) database.createNativeQuery("select epoch from read_model", UUID.class)
                .getSingleResult();
    }
}
