alter table claims add column agency varchar(20);
alter table claims add column cause varchar(20);
alter table claims add column identification varchar(20);
alter table claims add column period_from date;
alter table claims add column period_to date;
alter table claims add column side varchar(100);

update claims set agency = 'ANY', cause = 'ANY', identification = 'MIXED' where metric is not null;

alter table disputes add column side varchar(100);
