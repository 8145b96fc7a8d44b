-- A page or file as it was at one time, with its WARC record beside it
create sequence captures_seq start with 1 increment by 50;

create table captures (
    id bigint primary key,
    url text,
    found_at text,
    name text,
    media_type varchar(200) not null,
    status integer,
    length integer not null,
    sha256 varchar(64) not null,
    record_sha256 varchar(64) not null,
    record_id varchar(60) not null,
    text_sha256 varchar(64),
    captured_at timestamp(6) with time zone not null,
    captured_by varchar(100) not null
);

create table capture_records (
    capture_id bigint primary key references captures (id),
    record bytea not null,
    text text
);

-- Evidence may be a file, name a withheld or an anonymous source, and is found again in its capture
alter table verdict_evidence alter column url drop not null;
alter table verdict_evidence add column capture_id bigint references captures (id);
alter table verdict_evidence add column interest text;
alter table verdict_evidence add column withheld_for varchar(20);
alter table verdict_evidence add column withheld_detail text;
alter table verdict_evidence add column anonymous boolean default false not null;
alter table verdict_evidence add column excerpt_found boolean;
alter table verdict_evidence add column starts_at integer;
alter table verdict_evidence add column ends_at integer;
alter table verdict_evidence add column quote_exact text;
alter table verdict_evidence add column quote_prefix text;
alter table verdict_evidence add column quote_suffix text;
alter table verdict_evidence add column quote_repeated boolean;

create index verdict_evidence_by_capture on verdict_evidence (capture_id);

-- What became of the copies of evidence that was published by its address: a published version itself never changes
create sequence evidence_archive_seq start with 1 increment by 50;

create table evidence_archive (
    id bigint primary key,
    verdict_id bigint not null references verdicts (id),
    ordinal integer not null,
    url text not null,
    excerpt text not null,
    state varchar(20) not null,
    reason text,
    tries integer not null,
    changed_at timestamp(6) with time zone not null,
    capture_id bigint references captures (id),
    excerpt_found boolean,
    starts_at integer,
    ends_at integer,
    quote_exact text,
    quote_prefix text,
    quote_suffix text,
    quote_repeated boolean,
    version bigint not null,
    constraint evidence_archive_once unique (verdict_id, ordinal)
);

-- What the author did about sources beyond the evidence itself
alter table verdicts add column single_source_justification text;
alter table verdicts add column both_sides_considered text;
alter table verdicts add column not_contacted_because text;

create table verdict_contacts (
    verdict_id bigint not null references verdicts (id),
    ordinal integer not null,
    attempted_at timestamp(6) with time zone not null,
    channel text not null,
    outcome text not null,
    response text not null,
    primary key (verdict_id, ordinal)
);
