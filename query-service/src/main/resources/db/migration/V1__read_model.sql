-- The read model: what the log says, arranged for reading. Only the projection writes here; everything can be dropped
-- and built again from the log.
--
-- An article's partition in the topic "articles" never changes, so an offset there orders its records.

-- One row: names this build of the read model. Positions of another build mean nothing here.
create table read_model (
    epoch uuid not null default gen_random_uuid()
);
insert into read_model default values;

-- Two halves that arrive in any order: the newest text, from "articles", and the newest outcome of reading it, from
-- "industry-facts"; beside them the newest withdrawal, which either topic may report. There is no outcome that stands
-- before the withdrawal.
create table article (
    article_id         uuid primary key,
    log_partition      integer,

    text_offset        bigint,
    revision           text,
    content            text,
    media_type         text,
    title              text,
    url                text,
    source             text,
    external_id        text,
    published_at       date,
    language           text,
    submitted_at       timestamptz,

    outcome            text check (outcome in ('extracted', 'failed')),
    outcome_generation integer,
    outcome_offset     bigint,
    outcome_revision   text,
    failure_reason     text,
    failure_detail     text,

    withdrawn_offset   bigint
);

-- For the withdrawal of a source. A hash has no limit to the length of what it indexes.
create index article_source on article using hash (source);

-- Withdrawals of sources, kept for articles of theirs that come later although they stood before.
create table source_withdrawal (
    log_partition integer not null,
    log_offset    bigint  not null,
    source        text    not null,
    primary key (log_partition, log_offset)
);
create index source_withdrawal_source on source_withdrawal using hash (source);

-- Facts whose article's closing event has not come: read by nobody but the projection.
create table staged_fact (
    article_id    uuid    not null,
    generation    integer not null,
    origin_offset bigint  not null,
    fact_id       uuid    not null,
    document      text    not null,
    primary key (article_id, generation, origin_offset, fact_id)
);

-- The facts that are asserted now. The document is the fact as it stands on the topic, byte for byte; the columns
-- beside it are what can be filtered by. Position is that of its assertion in the log below. Arrays are of varchar, for
-- that is what Hibernate compares them with, and PostgreSQL has no operator between arrays of varchar and of text.
create table fact (
    fact_id        uuid   primary key,
    position       bigint not null unique,
    claim_id       uuid   not null,
    article_id     uuid   not null,
    type           text   not null,
    status         text   not null,
    period_start   date,
    period_end     date,
    region_path    varchar[] not null,
    industries     varchar[] not null,
    subject        text,
    indicator      text,
    measure        text,
    unit           text,
    value          numeric,
    value_max      numeric,
    organizations  varchar[] not null,
    person         text,
    confidence     numeric not null,
    evidence_start integer not null,
    document       text   not null
);

-- Each ends with the position, so that a page is read in its order.
create index fact_article on fact (article_id, evidence_start);
create index fact_type on fact (type, position);
create index fact_subject on fact (subject, position) where subject is not null;
create index fact_indicator on fact (indicator, position) where indicator is not null;
create index fact_unit_value on fact (unit, value) where unit is not null;
create index fact_person on fact (person, position) where person is not null;
create index fact_period on fact (period_end, period_start) where period_end is not null;
create index fact_region on fact using gin (region_path);
create index fact_industry on fact using gin (industries);
create index fact_organization on fact using gin (organizations);

-- What happened to facts, in the order in which it became visible. Never changed, only added to.
create table fact_log (
    position       bigint generated always as identity primary key,
    kind           text   not null check (kind in ('fact.asserted', 'fact.retracted')),
    at             timestamptz not null,
    fact_id        uuid   not null,
    claim_id       uuid   not null,
    article_id     uuid   not null,
    type           text   not null,
    status         text   not null,
    period_start   date,
    period_end     date,
    region_path    varchar[] not null,
    industries     varchar[] not null,
    subject        text,
    indicator      text,
    measure        text,
    unit           text,
    value          numeric,
    value_max      numeric,
    organizations  varchar[] not null,
    person         text,
    confidence     numeric not null,
    evidence_start integer not null,
    document       text   not null
);
