-- Which snapshots carry one text: the bands by which copies find each other, and the text that each carries.
create table text_bands (
    band bigint not null,
    snapshot_id bigint not null references snapshots (id),
    primary key (band, snapshot_id)
);

create table carried_texts (
    snapshot_id bigint primary key references snapshots (id),
    article_id bigint not null references articles (id),
    text_id bigint not null references snapshots (id)
);

create index carried_texts_by_text on carried_texts (text_id);
create index carried_texts_by_article on carried_texts (article_id);

-- What people decided on whether two parties of a dispute are independent of each other; null: the machine's own view.
create sequence party_independence_seq start with 1 increment by 50;

create table party_independence (
    id bigint primary key,
    dispute_id bigint not null references disputes (id),
    party varchar(400) not null,
    other_party varchar(400) not null,
    independent boolean,
    reason text not null,
    decided_by varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    constraint party_independence_once unique (dispute_id, party, other_party)
);
