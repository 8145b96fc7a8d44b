create sequence rating_scales_seq start with 1 increment by 50;

create table rating_scales (
    id bigint primary key,
    name varchar(40) not null,
    version_number integer not null,
    title text not null,
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    constraint rating_scales_version_unique unique (name, version_number)
);

create table rating_levels (
    scale_id bigint not null references rating_scales (id),
    ordinal integer not null,
    code varchar(40) not null,
    labels text not null,
    definition text not null,
    veracity varchar(20),
    non_rating varchar(20),
    flag varchar(40),
    void_check boolean not null,
    numeric_value integer,
    severity varchar(20),
    primary key (scale_id, ordinal)
);

-- The version of the scale that a verdict is worded in; none for those from before.
alter table verdicts add column scale_id bigint references rating_scales (id);
alter table verdict_ratings add column level_code varchar(40);

create sequence correction_notices_seq start with 1 increment by 50;

-- after_id is null where a verdict was withdrawn: nothing stands in its place.
create table correction_notices (
    id bigint primary key,
    slug varchar(100) not null references verdict_slugs (slug),
    before_id bigint not null references verdicts (id),
    after_id bigint references verdicts (id),
    type varchar(20) not null,
    what text not null,
    why text not null,
    reported_by varchar(100),
    published_at timestamp(6) with time zone not null
);

create index correction_notices_by_time on correction_notices (published_at, id);
create index correction_notices_by_slug on correction_notices (slug, published_at);

insert into correction_notices (id, slug, before_id, after_id, type, what, why, published_at)
    select nextval('correction_notices_seq'), v.slug, c.id, v.id, v.correction_type,
        case when v.outcome <> c.outcome
            then 'The outcome changed from ' || lower(replace(c.outcome, '_', ' ')) || ' to '
                || lower(replace(v.outcome, '_', ' ')) || '. ' else '' end
            || case when v.summary <> c.summary then 'The summary was rewritten.' else 'The summary is the same.' end,
        v.correction_reason, v.published_at
    from verdicts v join verdicts c on c.id = v.corrects_id
    where v.published_at is not null;

insert into correction_notices (id, slug, before_id, after_id, type, what, why, published_at)
    select nextval('correction_notices_seq'), v.slug, v.id, null, 'RETRACTION',
        'The verdict was withdrawn and no longer stands.', v.withdrawn_because, v.changed_at
    from verdicts v
    where v.state = 'WITHDRAWN';

create sequence reports_seq start with 1 increment by 50;

-- waits_until is the due day while nobody has answered, and a day that never comes afterwards.
create table reports (
    id bigint primary key,
    revision bigint not null,
    verdict_id bigint not null references verdicts (id),
    receipt_hash varchar(64) not null unique,
    words text not null,
    contact text,
    status varchar(20) not null,
    received_at timestamp(6) with time zone not null,
    due_on date not null,
    waits_until date not null,
    answer text,
    answered_by varchar(100),
    answered_at timestamp(6) with time zone,
    correction_id bigint references verdicts (id)
);

create index reports_by_wait on reports (waits_until, id);
create index reports_by_verdict on reports (verdict_id);
create index reports_by_correction on reports (correction_id);

create sequence report_senders_seq start with 1 increment by 50;

-- Who reported lately, as hashes that say nothing once the salt of their day is gone.
create table report_senders (
    id bigint primary key,
    slug varchar(100) not null,
    address_hash varchar(64) not null,
    at timestamp(6) with time zone not null
);

create index report_senders_by_slug on report_senders (slug, at);
create index report_senders_by_hash on report_senders (address_hash, at);

create table report_salts (
    salted_on date primary key,
    salt varchar(64) not null
);

insert into turns (name) values ('reports');
insert into turns (name) values ('scales');
