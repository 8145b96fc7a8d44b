-- A desk may want one verdict on a question: then no first version goes out beside one that stands.
alter table verdict_policies add column gate_one_verdict boolean default false not null;

-- The runs of words by which two captures are told to carry one text, so that nobody reads the texts again for it.
-- Null for what has no text, and for captures from before: of those the text is read.
alter table capture_records add column runs bytea;
