create table verdict_policies (
    id bigint primary key,
    name varchar(60) not null,
    version_number integer not null,
    title varchar(200) not null,
    review_mode varchar(20) not null,
    approvals integer not null,
    quorum integer not null,
    reviewer_role varchar(20) not null,
    fast_lane varchar(400) not null,
    gate_origins integer not null,
    gate_both_sides boolean not null,
    gate_contact boolean not null,
    applies_to text not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    constraint verdict_policies_version_unique unique (name, version_number)
);

-- What every verdict so far was made under. The other policies that are shipped come from a file, at the start.
insert into verdict_policies (id, name, version_number, title, review_mode, approvals, quorum, reviewer_role, fast_lane,
    gate_origins, gate_both_sides, gate_contact, applies_to, made_by, made_at)
values (1, 'standard', 1, 'One approval by another checker', 'APPROVALS', 1, 0, 'CHECKER', '',
    2, false, false, '|', 'system', current_timestamp);

create sequence verdict_policies_seq start with 51 increment by 50;

insert into turns (name) values ('policies');

alter table verdicts add column policy_id bigint default 1 not null references verdict_policies (id);
alter table verdicts alter column policy_id drop default;
-- How it is reviewed: told by its policy and its kind of correction, kept so that lists can be filtered by it.
alter table verdicts add column review_mode varchar(20) default 'APPROVALS' not null;
alter table verdicts add column review_round integer default 1 not null;
update verdicts set review_round = 0 where state = 'DRAFT'
    and not exists (select r.id from verdict_reviews r where r.verdict_id = verdicts.id);
-- Those who asked for changes once may review what was submitted after that.
update verdicts set review_round = 2 where state = 'SUBMITTED';
alter table verdicts add column reviews_in_round integer default 0 not null;

alter table verdict_reviews add column review_round integer default 1 not null;
-- What a reviewer found and, where that was handed in blind, what the author had found at that moment.
alter table verdict_reviews add column label text;
alter table verdict_reviews add column authors_label text;

-- A draft that nobody goes on with stays on record and is out of the way.
alter table verdicts add column discarded_at timestamp(6) with time zone;
alter table verdicts add column discarded_by varchar(100);
alter table verdicts add column discarded_because text;

create sequence interests_seq start with 1 increment by 50;

create table interests (
    id bigint primary key,
    dispute_id bigint not null references disputes (id),
    person varchar(100) not null,
    reason text not null,
    declared_by varchar(100) not null,
    declared_at timestamp(6) with time zone not null,
    lifted_by varchar(100),
    lifted_at timestamp(6) with time zone,
    lifted_because text,
    version bigint not null
);

create index interests_by_person on interests (person);
create index interests_by_dispute on interests (dispute_id);
