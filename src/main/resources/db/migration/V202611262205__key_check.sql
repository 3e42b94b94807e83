-- Tells whether the keys of the settings are those of the data, and whether all seals are bound to their rows.
create table key_check (
    id smallint primary key check (id = 1),
    proof bytea not null,
    word_hash bytea not null
);
