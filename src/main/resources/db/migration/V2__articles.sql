create sequence outlets_seq start with 1 increment by 50;

create table outlets (
    id bigint primary key,
    name varchar(300) not null,
    constraint outlets_name_unique unique (name)
);

create sequence articles_seq start with 1 increment by 50;

create table articles (
    id bigint primary key,
    url text,
    canonical_url text,
    title text not null,
    outlet_id bigint references outlets (id),
    carrier varchar(100),
    byline text,
    dateline_place varchar(300),
    published_on date,
    published_at timestamp(6) with time zone,
    language varchar(35) not null,
    filed_at timestamp(6) with time zone not null,
    version bigint not null
);

create index articles_by_outlet on articles (outlet_id);
create index articles_by_filing on articles (filed_at, id);

create sequence snapshots_seq start with 1 increment by 50;

create table snapshots (
    id bigint primary key,
    article_id bigint not null references articles (id),
    number integer not null,
    text text not null,
    text_sha256 varchar(64) not null,
    raw_sha256 varchar(64) not null,
    media_type varchar(100) not null,
    normaliser varchar(40) not null,
    captured_at timestamp(6) with time zone not null,
    constraint snapshots_number_unique unique (article_id, number)
);

create index snapshots_by_text on snapshots (text_sha256);
