-- A slug is given at the first publication: drafts that never come to it hold none.
alter table verdicts alter column slug drop not null;

update verdicts set slug = null where version_number = 1 and published_at is null;

delete from verdict_slugs where not exists (select 1 from verdicts where verdicts.slug = verdict_slugs.slug);
