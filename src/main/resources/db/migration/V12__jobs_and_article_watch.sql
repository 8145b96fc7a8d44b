-- db-scheduler's table, as its documentation gives it
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp(6) with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_key primary key (task_name, task_instance)
);

create index scheduled_tasks_by_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

create sequence jobs_seq start with 1 increment by 50;

create table jobs (
    id bigint primary key,
    kind varchar(40) not null,
    state varchar(20) not null,
    input text not null,
    total integer not null,
    done integer not null,
    failed integer not null,
    started_by varchar(100) not null,
    queued_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    revision bigint not null,
    version bigint not null
);

create sequence job_failures_seq start with 1 increment by 50;

create table job_failures (
    id bigint primary key,
    job_id bigint not null references jobs (id),
    line integer not null,
    reason text not null,
    constraint job_failures_once unique (job_id, line)
);

create table article_watches (
    article_id bigint primary key references articles (id),
    every_seconds bigint,
    until_at timestamp(6) with time zone not null,
    started_by varchar(100) not null,
    started_at timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone not null,
    unchanged integer not null,
    revision bigint not null,
    version bigint not null
);

create table article_fetches (
    article_id bigint primary key references articles (id),
    at timestamp(6) with time zone not null,
    outcome varchar(20) not null,
    reason text,
    failures integer not null,
    seen_at timestamp(6) with time zone,
    gone boolean not null,
    version bigint not null
);

create sequence article_changes_seq start with 1 increment by 50;

create table article_changes (
    id bigint primary key,
    article_id bigint not null references articles (id),
    kind varchar(20) not null,
    from_snapshot integer not null,
    to_snapshot integer,
    old_claim_id bigint references claims (id),
    new_claim_id bigint references claims (id),
    figure_before text,
    figure_after text,
    sentence_before text,
    sentence_after text,
    at timestamp(6) with time zone not null
);

create index article_changes_by_article on article_changes (article_id, id);
create index article_changes_by_old_claim on article_changes (old_claim_id);
create index article_changes_by_new_claim on article_changes (new_claim_id);

create sequence kept_anchors_seq start with 1 increment by 50;

create table kept_anchors (
    id bigint primary key,
    appearance_id bigint not null references appearances (id),
    claim_id bigint not null references claims (id),
    article_id bigint not null references articles (id),
    snapshot_number integer not null,
    state varchar(20) not null,
    anchor_score double precision not null,
    number_changed boolean not null,
    starts_at integer,
    ends_at integer,
    constraint kept_anchors_once unique (appearance_id, snapshot_number)
);

create index kept_anchors_by_article on kept_anchors (article_id, snapshot_number, state);
