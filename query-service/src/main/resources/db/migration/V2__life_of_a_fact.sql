-- A fact that is gone may have been replaced by one of its article's new revision that makes the same claim.
alter table fact_log add column successor_id uuid;
alter table fact_log drop constraint fact_log_kind_check;
alter table fact_log add constraint fact_log_kind_check
    check (kind in ('fact.asserted', 'fact.superseded', 'fact.retracted'));
alter table fact_log add constraint fact_log_successor_check
    check ((kind = 'fact.superseded') = (successor_id is not null));

-- For the history of one fact, in its order.
create index fact_log_fact on fact_log (fact_id, position);
