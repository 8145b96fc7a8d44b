alter table disputes add column outlets integer default 0 not null;
alter table disputes add column findings integer default 0 not null;
alter table disputes add column waiting_since date;
update disputes set waiting_since = cast(opened_at as date);
alter table disputes alter column waiting_since set not null;

-- What the weighted sum is made of, so that the database can sort by anybody's weights. The two of time count days
-- from 1970-01-01 and so need not be reckoned anew as days pass.
alter table disputes add column factor_gap double precision default 0 not null;
alter table disputes add column factor_origins double precision default 0 not null;
alter table disputes add column factor_recency double precision default 0 not null;
alter table disputes add column factor_reach double precision default 0 not null;
alter table disputes add column factor_harm double precision default 0 not null;
alter table disputes add column factor_age double precision default 0 not null;
alter table disputes add column factor_findings double precision default 0 not null;

-- The factors of disputes on record; findings and outlets follow when their next claim comes in. Harm and the priority
-- itself are filled in at the start, as always when the configuration has changed.
update disputes set
    factor_gap = case conflict when 'CONTRADICTED' then 1 when 'TENSION' then 0.5 else 0 end
        + case when conflict in ('CONTRADICTED', 'TENSION') and gap_ratio is not null and gap_ratio > 1
            then least(6, ln(cast(gap_ratio as double precision)) / ln(cast(2 as double precision))) else 0 end,
    factor_origins = ln(cast(1 + parties as double precision)) / ln(cast(2 as double precision)),
    factor_reach = ln(cast(1 + articles as double precision)) / ln(cast(2 as double precision)) / 2,
    factor_recency = cast(extract(epoch from cast(latest_on as timestamp)) as double precision) / 86400 / 14,
    factor_age = -cast(extract(epoch from cast(waiting_since as timestamp)) as double precision) / 86400 / 30;

-- By which weights and harm classes the priorities on record were reckoned.
create table priority_basis (
    id bigint primary key,
    weights text not null
);

create sequence triage_presets_seq start with 1 increment by 50;

create table triage_presets (
    id bigint primary key,
    person varchar(100) not null,
    name varchar(60) not null,
    gap double precision not null,
    origins double precision not null,
    recency double precision not null,
    reach double precision not null,
    harm double precision not null,
    age double precision not null,
    findings double precision not null,
    version bigint not null,
    constraint triage_presets_name_unique unique (person, name)
);
