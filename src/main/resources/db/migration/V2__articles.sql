create sequence outlets_seq start with 1 increment by 50;

create table outlets (
    id bigint primary key,
    name varchar(300) not null,
    constraint outlets_name_unique unique (name)
);

create sequence articles_seq start with 1 increment by 50;

create table articles (
    id bigint primary key,
    identity varchar(70) not null,
    url text,
    canonical_url text,
    title text not null,
    outlet_id bigint references outlets (id),
    carrier varchar(100),
    byline text,
    dateline_place varchar(300),
    published_on date,
    published_at timestamp(6) with time zone,
    modified_at timestamp(6) with time zone,
    dated_on date not null,
    language varchar(35) not null,
    filed_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint articles_identity_unique unique (identity)
);

create index articles_by_outlet on articles (outlet_id);
create index articles_by_filing on articles (filed_at, id);
create index articles_by_day on articles (dated_on, id);

create table raw_bytes (
    sha256 varchar(64) primary key,
    bytes bytea not null
);

create sequence snapshots_seq start with 1 increment by 50;

create table snapshots (
    id bigint primary key,
    article_id bigint not null references articles (id),
    number integer not null,
    text text not null,
    text_sha256 varchar(64) not null,
    raw_sha256 varchar(64) not null references raw_bytes (sha256),
    media_type varchar(100) not null,
    charset varchar(40) not null,
    status integer,
    etag text,
    last_modified text,
    normaliser varchar(40) not null,
    captured_at timestamp(6) with time zone not null,
    constraint snapshots_number_unique unique (article_id, number)
);

create index snapshots_by_text on snapshots (text_sha256);
