-- What was stored before the audit trail noted it, by table: up to these ids it is sealed and noted, at the first start with this
-- table and never after it. The program says so in the trail when it is done.
create table rows_of_old (
    name varchar(40) primary key,
    last_id bigint not null
);

insert into rows_of_old (name, last_id)
    select 'audit_entries', coalesce(max(id), 0) from audit_entries where number is null;
insert into rows_of_old (name, last_id) select 'snapshots_to_note', coalesce(max(snapshot_id), 0) from snapshots_to_note;
insert into rows_of_old (name, last_id) select 'verdicts_to_note', coalesce(max(verdict_id), 0) from verdicts_to_note;
insert into rows_of_old (name, last_id) select 'verdict_reviews', coalesce(max(id), 0) from verdict_reviews;
insert into rows_of_old (name, last_id) select 'correction_notices', coalesce(max(id), 0) from correction_notices;
insert into rows_of_old (name, last_id)
    select 'verdicts', coalesce(max(id), 0) from verdicts where state in ('REPLACED', 'WITHDRAWN');
insert into rows_of_old (name, last_id) select 'reports', coalesce(max(id), 0) from reports;
insert into rows_of_old (name, last_id) select 'rating_scales', coalesce(max(id), 0) from rating_scales;
insert into rows_of_old (name, last_id) select 'verdict_policies', coalesce(max(id), 0) from verdict_policies;
insert into rows_of_old (name, last_id) select 'captures', coalesce(max(id), 0) from captures;
insert into rows_of_old (name, last_id)
    select 'evidence_archive', coalesce(max(id), 0) from evidence_archive where state = 'CAPTURED';

-- The form in which the trail notes what was published with a version; 1 for all from before.
alter table verdicts add column judgement_form integer default 1 not null;

alter table captures add column redacted_at timestamp(6) with time zone;
alter table captures add column redacted_because text;

-- The files of a published version's bundle that state facts, as they were when it was published or changed its state.
create table published_files (
    verdict_id bigint not null references verdicts (id),
    name varchar(60) not null,
    body text not null,
    primary key (verdict_id, name)
);
