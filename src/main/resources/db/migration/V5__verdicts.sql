create table verdict_slugs (
    slug varchar(100) primary key,
    given_at timestamp(6) with time zone not null
);

create sequence verdicts_seq start with 1 increment by 50;

create table verdicts (
    id bigint primary key,
    revision bigint not null,
    dispute_id bigint not null references disputes (id),
    slug varchar(100) not null references verdict_slugs (slug),
    version_number integer not null,
    author varchar(100) not null,
    state varchar(20) not null,
    question text not null,
    outcome varchar(40),
    summary text not null,
    wording text not null,
    without_evidence_because text,
    corrects_id bigint references verdicts (id),
    correction_type varchar(20),
    correction_reason text,
    basis text,
    withdrawn_because text,
    search_text text not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    published_at timestamp(6) with time zone
);

create index verdicts_by_slug on verdicts (slug, version_number);
create index verdicts_by_dispute on verdicts (dispute_id);
create index verdicts_by_change on verdicts (state, changed_at, id);

create table verdict_ratings (
    verdict_id bigint not null references verdicts (id),
    ordinal integer not null,
    claim_id bigint not null references claims (id),
    veracity varchar(20),
    non_rating varchar(20),
    flags varchar(400) not null,
    primary key (verdict_id, ordinal)
);

create index verdict_ratings_by_claim on verdict_ratings (claim_id);

create table verdict_evidence (
    verdict_id bigint not null references verdicts (id),
    ordinal integer not null,
    url text not null,
    excerpt text not null,
    stance varchar(20) not null,
    is_primary boolean not null,
    primary key (verdict_id, ordinal)
);

create sequence verdict_reviews_seq start with 1 increment by 50;

create table verdict_reviews (
    id bigint primary key,
    verdict_id bigint not null references verdicts (id),
    reviewer varchar(100) not null,
    decision varchar(20) not null,
    outcome varchar(40),
    comment text not null,
    at timestamp(6) with time zone not null
);

create index verdict_reviews_by_verdict on verdict_reviews (verdict_id);
