create sequence people_seq start with 1 increment by 50;

create table people (
    id bigint primary key,
    name varchar(100) not null,
    password_hash varchar(100) not null,
    role varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    constraint people_name_unique unique (name)
);

create sequence audit_entries_seq start with 1 increment by 50;

create table audit_entries (
    id bigint primary key,
    at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    action varchar(60) not null,
    object_type varchar(40) not null,
    object_id bigint not null,
    before text,
    after text,
    reason text
);

create index audit_entries_by_object on audit_entries (object_type, object_id);
create index audit_entries_by_time on audit_entries (at, id);

create table turns (
    name varchar(40) primary key
);

insert into turns (name) values ('intake');

create sequence remembered_calls_seq start with 1 increment by 50;

create table remembered_calls (
    id bigint primary key,
    caller varchar(100) not null,
    idempotency_key varchar(200) not null,
    fingerprint varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    status integer,
    location text,
    entity_tag varchar(40),
    body text,
    constraint remembered_calls_key_unique unique (caller, idempotency_key)
);

create index remembered_calls_by_start on remembered_calls (started_at);
