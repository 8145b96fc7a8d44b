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
