-- What an appearance told of its claim's figure is its own; the claim's figure is the fold of them.
alter table appearances add column count_basis varchar(30);
alter table appearances add column verification_status varchar(30);
alter table appearances add column as_of date;
alter table appearances add column as_of_basis varchar(20);
alter table appearances add column recorded_at timestamp(6) with time zone;
-- An appearance turns out to repeat another claim of the same figure: which it was thought to be until then.
alter table appearances add column thought_of_id bigint references claims (id);
alter table appearances add column thought_until timestamp(6) with time zone;

update appearances set
    recorded_at = (select s.captured_at from snapshots s where s.id = appearances.snapshot_id);

-- Which appearance told what is not on record for earlier rows: the first one is taken to have told all of it, the
-- others only their days of publication.
update appearances set
    count_basis = (select c.count_basis from claims c where c.id = appearances.claim_id),
    verification_status = (select c.verification_status from claims c where c.id = appearances.claim_id),
    as_of = (select c.as_of from claims c where c.id = appearances.claim_id),
    as_of_basis = (select c.as_of_basis from claims c where c.id = appearances.claim_id)
where id in (select min(a.id) from appearances a group by a.claim_id);

update appearances set
    count_basis = 'UNSPECIFIED',
    verification_status = 'UNSPECIFIED',
    as_of = (select r.published_on from articles r where r.id = appearances.article_id),
    as_of_basis = 'PUBLICATION_DATE'
where count_basis is null
    and exists (select c.id from claims c where c.id = appearances.claim_id and c.metric is not null);

update appearances set as_of_basis = null where as_of is null;

alter table appearances alter column recorded_at set not null;

-- The words of a claim are those of its earliest publication, whichever article arrived first.
alter table claims add column worded_on date;

update claims set
    worded_on = (select min(r.published_on) from appearances a join articles r on r.id = a.article_id
        where a.claim_id = claims.id);

create sequence past_memberships_seq start with 1 increment by 50;

create table past_memberships (
    id bigint primary key,
    member_id bigint not null references dispute_claims (id),
    dispute_id bigint not null references disputes (id),
    claim_id bigint not null references claims (id),
    joined_by varchar(20) not null,
    reason text not null,
    joined_at timestamp(6) with time zone not null,
    here_since timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone not null
);

create index past_memberships_by_dispute on past_memberships (dispute_id, left_at);
create index past_memberships_by_claim on past_memberships (claim_id);
create index appearances_thought_of on appearances (thought_of_id);

-- Since when the claim is where it is; joined_at is what people see and may be restored by undoing a move.
alter table dispute_claims add column here_since timestamp(6) with time zone;
update dispute_claims set here_since = joined_at;
alter table dispute_claims alter column here_since set not null;
