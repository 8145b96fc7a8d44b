create sequence sources_seq start with 1 increment by 50;

create table sources (
    id bigint primary key,
    identity varchar(400) not null,
    name varchar(300) not null,
    type varchar(40) not null,
    anonymity varchar(20) not null,
    party varchar(400) not null,
    created_at timestamp(6) with time zone not null,
    constraint sources_identity_unique unique (identity)
);

create index sources_by_party on sources (party);
create index sources_by_name on sources (name, id);

create sequence claims_seq start with 1 increment by 50;

create table claims (
    id bigint primary key,
    identity varchar(64) not null,
    source_id bigint not null references sources (id),
    proposition text not null,
    polarity varchar(20) not null,
    checkworthy boolean not null,
    event_kind varchar(100),
    event_place varchar(300),
    metric varchar(30),
    unit varchar(100),
    surface text,
    operator varchar(20),
    low numeric(38, 6),
    high numeric(38, 6),
    soft_low numeric(38, 6),
    soft_high numeric(38, 6),
    conservative_low numeric(38, 6),
    sharp boolean,
    count_basis varchar(30),
    verification_status varchar(30),
    population varchar(30),
    party_label varchar(100),
    cumulation varchar(20),
    disjoint boolean,
    subset boolean,
    future boolean,
    as_of date,
    as_of_basis varchar(20),
    place varchar(300),
    recorded_at timestamp(6) with time zone not null
);

create index claims_by_identity on claims (identity);
create index claims_by_source on claims (source_id);
create index claims_by_scope on claims (metric, event_place, event_kind);
create index claims_by_recording on claims (recorded_at, id);

create sequence appearances_seq start with 1 increment by 50;

create table appearances (
    id bigint primary key,
    claim_id bigint not null references claims (id),
    article_id bigint not null references articles (id),
    snapshot_id bigint not null references snapshots (id),
    starts_at integer not null,
    ends_at integer not null,
    quote text not null,
    quote_prefix text not null,
    quote_suffix text not null,
    figure_starts_at integer,
    figure_ends_at integer,
    figure_surface text,
    quote_type varchar(20) not null,
    chain text not null,
    explanation text not null,
    outlet_could_not_verify boolean not null
);

create index appearances_by_claim on appearances (claim_id);
create index appearances_by_article on appearances (article_id);
create index appearances_by_snapshot on appearances (snapshot_id);
