package org.industryfacts.query.readmodel;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/**
 * Names the build of the read model that is served: positions of its log mean nothing in another. Read from the
 * database once; safe to share between threads.
 */
@ApplicationScoped
public class ReadModelEpoch {

    private final EntityManager database;
    private volatile @Nullable UUID id;

    ReadModelEpoch(EntityManager database) {
        this.database = database;
    }

    /** Its id, drawn at random when the read model was made. */
    @Transactional
    public UUID id() {
        UUID known = id;
        if (known == null) {
            known = (UUID) database.createNativeQuery("select epoch from read_model", UUID.class)
                    .getSingleResult();
            id = known;
        }
        return known;
    }
}
