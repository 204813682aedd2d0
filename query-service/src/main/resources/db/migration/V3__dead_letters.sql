-- What was set aside, as it stands on the dead-letter topics, so that it can be listed. It is no part of the read model:
-- it does not follow from the log, and outlasts every build of it; so it has a schema of its own, made by the first.
create schema if not exists operations;

create table if not exists operations.dead_letter (
    dead_letter_id   text primary key,
    position         bigint generated always as identity unique,
    reason           text not null,
    topic            text not null,
    log_partition    integer not null,
    log_offset       bigint  not null,
    record_key       text,
    record_size      integer not null,
    preview          text not null,
    headers          text not null,
    set_aside_at     timestamptz not null,
    redriven_at      timestamptz,
    -- Where the letter itself stands, from where it is read when it gets another try.
    letter_topic     text not null,
    letter_partition integer not null,
    letter_offset    bigint  not null
);
create index if not exists dead_letter_set_aside_at on operations.dead_letter (set_aside_at);
