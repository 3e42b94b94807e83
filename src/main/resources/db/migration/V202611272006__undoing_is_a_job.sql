-- A job undoes an import: how far it is, and what came of it.
alter table taken_import add column state text not null default 'taken' check (state in ('taken', 'undoing', 'touched', 'undone'));
alter table taken_import add column lines_undone integer not null default 0;
alter table taken_import add column undone_by text;
-- What is undone says no more what people were.
alter table taken_import alter column journal drop not null;
