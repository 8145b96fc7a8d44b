create sequence events_seq start with 1 increment by 50;

create table events (
    id bigint primary key,
    family varchar(100) not null,
    place varchar(300) not null,
    place_key varchar(300) not null,
    first_day date,
    last_day date,
    merged_into bigint references events (id),
    opened_at timestamp(6) with time zone not null
);

create index events_by_place on events (place_key, family);

alter table disputes add column event_id bigint references events (id);

-- What was placed before events had an identity is given one when the program starts.
alter table disputes add column placed_by_rules integer;

create index disputes_by_event_and_scope on disputes (event_id, scope_key);
create index disputes_by_event_and_first_day on disputes (event_id, first_day, id);
create index disputes_by_event_and_last_day on disputes (event_id, last_day);
create index disputes_by_loose_scope_and_day on disputes (loose_key, last_day, id);
create index disputes_by_rules on disputes (placed_by_rules, id);
drop index disputes_by_loose_scope;
drop index disputes_by_event;

-- The content words of claims that are found by their words; a bucket holds what may be about one matter.
create table claim_words (
    bucket varchar(40) not null,
    word varchar(60) not null,
    on_day date not null,
    claim_id bigint not null references claims (id)
);

create index claim_words_by_word on claim_words (bucket, word, on_day, claim_id);
create index claim_words_by_claim on claim_words (claim_id);

-- What else has been said of a place by the same number; by scope every count of the place would be read.
create index claims_by_place_and_number on claims (event_place, low);
