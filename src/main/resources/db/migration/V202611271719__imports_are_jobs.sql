-- A job tries files and takes them in. What was shown to somebody before says nothing of that: it is brought in once more.
delete from import_draft;
alter table import_draft add column state text not null check (state in ('trying', 'tried', 'refused', 'taking', 'taken'));
-- How far the job is; others read it before that is committed.
alter table import_draft add column rows_done integer not null;
alter table import_draft add column rows_in_all integer not null;
-- What came of it, sealed: it shows cells.
alter table import_draft add column outcome bytea;
alter table import_draft alter column digest drop not null;
