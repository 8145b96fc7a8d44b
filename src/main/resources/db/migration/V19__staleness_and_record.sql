-- A dispute that a verdict was published on tells the verdicts when it is reckoned anew. What others went into may hold such
-- a one: to ask for nothing costs little.
alter table disputes add column judged boolean default false not null;
update disputes set judged = true
    where id in (select dispute_id from verdicts where state = 'PUBLISHED')
        or id in (select merged_into from disputes where merged_into is not null);

alter table disputes add column stale_since date;
alter table disputes add column factor_staleness double precision default 0 not null;
create index disputes_by_staleness on disputes (stale_since);

alter table triage_presets add column staleness double precision default 2 not null;

alter table verdicts add column review_by date;

create sequence verdict_staleness_seq start with 1 increment by 50;

create table verdict_staleness (
    id bigint primary key,
    verdict_id bigint not null references verdicts (id),
    code varchar(20) not null,
    subject varchar(60) not null,
    cause varchar(100) not null,
    explanation text not null,
    claim_id bigint references claims (id),
    since timestamp(6) with time zone not null,
    acknowledged_at timestamp(6) with time zone,
    acknowledged_by varchar(100),
    constraint verdict_staleness_once unique (verdict_id, code, subject)
);

create table verdict_records (
    verdict_id bigint primary key references verdicts (id),
    knowledge_cutoff timestamp(6) with time zone not null,
    claims text not null,
    body text not null,
    sha256 varchar(64) not null
);
