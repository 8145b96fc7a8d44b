create sequence disputes_seq start with 1 increment by 50;

create table disputes (
    id bigint primary key,
    question text not null,
    question_edited boolean not null,
    metric varchar(30),
    unit varchar(100),
    population varchar(30) not null,
    event_kind varchar(100),
    event_place varchar(300),
    place varchar(300),
    cumulation varchar(20) not null,
    future boolean not null,
    counted_on date,
    scope_key varchar(1200) not null,
    loose_key varchar(1200) not null,
    attributed boolean not null,
    first_day date,
    last_day date,
    triage varchar(20) not null,
    triage_reason text,
    assignee varchar(100),
    conflict varchar(20) not null,
    gap_ratio numeric(30, 2),
    parties integer not null,
    articles integer not null,
    claims integer not null,
    latest_on date not null,
    priority double precision not null,
    merged_into bigint references disputes (id),
    opened_at timestamp(6) with time zone not null,
    revision bigint not null,
    version bigint not null
);

create index disputes_by_scope on disputes (scope_key);
create index disputes_by_loose_scope on disputes (loose_key);
create index disputes_by_event on disputes (event_place, event_kind);
create index disputes_by_priority on disputes (priority, id);
create index disputes_by_opening on disputes (opened_at, id);
create index disputes_by_assignee on disputes (assignee);

create sequence dispute_claims_seq start with 1 increment by 50;

create table dispute_claims (
    id bigint primary key,
    dispute_id bigint not null references disputes (id),
    claim_id bigint not null references claims (id),
    joined_by varchar(20) not null,
    reason text not null,
    joined_at timestamp(6) with time zone not null,
    constraint dispute_claims_one_dispute unique (claim_id)
);

create index dispute_claims_by_dispute on dispute_claims (dispute_id);

create sequence suggestions_seq start with 1 increment by 50;

create table suggestions (
    id bigint primary key,
    claim_id bigint not null references claims (id),
    dispute_id bigint not null references disputes (id),
    why text not null,
    state varchar(20) not null,
    suggested_at timestamp(6) with time zone not null,
    decided_by varchar(100),
    decided_at timestamp(6) with time zone,
    version bigint not null,
    constraint suggestions_once unique (claim_id, dispute_id)
);

create index suggestions_by_dispute on suggestions (dispute_id);
create index suggestions_by_state on suggestions (state, suggested_at, id);
