alter table disputes add column scope_edited boolean default false not null;

-- one at a time, unlike the others: decisions are made one after the other, and undoing goes by their order
create sequence decisions_seq start with 1 increment by 1;

create table decisions (
    id bigint primary key,
    kind varchar(20) not null,
    dispute_id bigint not null references disputes (id),
    other_dispute_id bigint references disputes (id),
    claim_id bigint references claims (id),
    other_claim_id bigint references claims (id),
    state_before text not null,
    state_after text not null,
    reason text,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    undone_by varchar(100),
    undone_at timestamp(6) with time zone,
    undo_reason text,
    version bigint not null
);

create index decisions_by_dispute on decisions (dispute_id, id);
create index decisions_by_other_dispute on decisions (other_dispute_id, id);
create index decisions_by_claim on decisions (claim_id, kind);

create table decision_touches (
    decision_id bigint not null references decisions (id),
    subject varchar(80) not null,
    changed boolean not null,
    primary key (decision_id, subject)
);

create index decision_touches_by_subject on decision_touches (subject, decision_id);
create index disputes_by_merge on disputes (merged_into);
