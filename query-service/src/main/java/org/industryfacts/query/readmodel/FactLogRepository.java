package org.industryfacts.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * What happened to facts, in its order. Once an entry can be read, so can all before it. May be asked from any thread,
 * outside of a request too.
 */
@ApplicationScoped
public class FactLogRepository implements PanacheRepositoryBase<FactLogEntity, Long> {

    private static final String PAGE = "position > :after and position <= :upTo";
    private static final String HISTORY = "factId = ?1 and position > ?2";
    private static final String OLDEST_FIRST = " order by position";

    private final ReadModelEpoch epoch;

    FactLogRepository(ReadModelEpoch epoch) {
        this.epoch = epoch;
    }

    /** How far it goes, and in which build. */
    @Transactional
    public LogEnd end() {
        return new LogEnd(epoch.id(), head());
    }

    /** The position of the newest entry; 0 where there is none. */
    @Transactional
    public long head() {
        return getEntityManager()
                .createQuery("select coalesce(max(position), 0) from FactLogEntity", Long.class)
                .getSingleResult();
    }

    /** The oldest entries about facts of a kind, between two positions, the first exclusive. */
    @Transactional
    public List<LogEntry> page(FactFilter filter, long after, long upTo, int limit) {
        Map<String, Object> parameters = filter.values();
        parameters.put("after", after);
        parameters.put("upTo", upTo);
        return find(PAGE + filter.conditions() + OLDEST_FIRST, parameters)
                .range(0, limit - 1)
                .project(LogEntry.class)
                .list();
    }

    /**
     * The same, for a reader that may have begun with another build.
     *
     * @param build the build that the positions are of
     * @throws ReplacedException where it is no longer served
     */
    @Transactional
    public List<LogEntry> page(UUID build, FactFilter filter, long after, long upTo, int limit) {
        if (!epoch.id().equals(build)) {
            throw new ReplacedException();
        }
        return page(filter, after, upTo, limit);
    }

    /** The oldest entries about one fact beyond a position, whether it is asserted now or not. */
    public List<LogEntry> history(UUID factId, long after, int limit) {
        return find(HISTORY + OLDEST_FIRST, factId, after)
                .range(0, limit - 1)
                .project(LogEntry.class)
                .list();
    }
}
