-- Each entry's place in the chain of all; of each text a digest that stays when the text is redacted, and its salt.
alter table audit_entries add column number bigint;
alter table audit_entries add column digest varchar(64);
alter table audit_entries add column hash varchar(64);
alter table audit_entries add column before_salt varchar(32);
alter table audit_entries add column before_digest varchar(64);
alter table audit_entries add column after_salt varchar(32);
alter table audit_entries add column after_digest varchar(64);
alter table audit_entries add column reason_salt varchar(32);
alter table audit_entries add column reason_digest varchar(64);
alter table audit_entries add constraint audit_entries_number_unique unique (number);

create table audit_head (
    id integer primary key,
    number bigint not null,
    hash varchar(64) not null
);

insert into audit_head (id, number, hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

alter table snapshots add column redacted_at timestamp(6) with time zone;
alter table snapshots add column redacted_because text;

-- Snapshots of before, whose hashes the trail does not name yet; the program notes them at its start and empties this.
create table snapshots_to_note (
    snapshot_id bigint primary key references snapshots (id)
);

insert into snapshots_to_note (snapshot_id) select id from snapshots;

-- Published verdicts of before, likewise.
create table verdicts_to_note (
    verdict_id bigint primary key references verdicts (id)
);

insert into verdicts_to_note (verdict_id) select id from verdicts where published_at is not null;
