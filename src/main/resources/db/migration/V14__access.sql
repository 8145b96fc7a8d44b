-- Who may log in, and by what: people who can be let go, tokens of programs, sessions of browsers.
alter table people add column active boolean default true not null;
alter table people add column version bigint default 0 not null;
-- Who comes by an identity provider: its address and its name for the person. They have no password here.
alter table people add column provider_subject varchar(600);
alter table people add constraint people_provider_subject_unique unique (provider_subject);
alter table people alter column password_hash drop not null;

-- Changes of people take turns, so that two cannot remove the last two administrators at once.
insert into turns (name) values ('people');

create sequence access_tokens_seq start with 1 increment by 50;

create table access_tokens (
    id bigint primary key,
    secret_hash varchar(64) not null,
    person_id bigint not null,
    label varchar(100) not null,
    role varchar(20) not null,
    created_at timestamp(6) with time zone not null,
    expires_on date not null,
    last_used_on date,
    constraint access_tokens_secret_hash_unique unique (secret_hash),
    constraint access_tokens_person foreign key (person_id) references people (id)
);

create index access_tokens_by_person on access_tokens (person_id);

create sequence login_sessions_seq start with 1 increment by 50;

create table login_sessions (
    id bigint primary key,
    secret_hash varchar(64) not null,
    person_id bigint not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null,
    constraint login_sessions_secret_hash_unique unique (secret_hash),
    constraint login_sessions_person foreign key (person_id) references people (id)
);

create index login_sessions_by_person on login_sessions (person_id);
create index login_sessions_by_start on login_sessions (created_at);
