package org.industryfacts.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The facts that are asserted now. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactEntity, UUID> {

    private static final String PAGE = "position < :before";
    private static final String NEWEST_FIRST = " order by position desc";

    /** The JSON of a fact; empty where it is not asserted. */
    public Optional<String> document(UUID factId) {
        return find("select document from FactEntity where factId = ?1", factId)
                .project(String.class)
                .firstResultOptional();
    }

    /** The newest facts whose positions are below {@code before}, the newest first. */
    public List<FactAt> page(FactFilter filter, long before, int limit) {
        Map<String, Object> parameters = filter.values();
        parameters.put("before", before);
        return find(PAGE + filter.conditions() + NEWEST_FIRST, parameters)
                .range(0, limit - 1)
                .project(FactAt.class)
                .list();
    }
}
