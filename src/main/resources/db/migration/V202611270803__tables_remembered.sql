-- How an organisation reads its tables: what columns mean, under a name, and what words mean. Sealed.
create sequence saved_mapping_seq increment by 50;
create table saved_mapping (
    id bigint primary key,
    file text not null,
    name bytea not null,
    heads bytea not null,
    choices bytea not null,
    saved_by text not null,
    saved_at timestamptz not null
);

create sequence remembered_word_seq increment by 50;
create table remembered_word (
    id bigint primary key,
    meaning text not null,
    hash bytea not null,
    text bytea not null,
    meant bytea not null,
    said_by text not null,
    said_at timestamptz not null,
    unique (meaning, hash)
);
create index remembered_word_said on remembered_word (said_at);

-- How an import can be undone as a whole: sealed, for a day.
create table taken_import (
    id uuid primary key,
    taken_by text not null,
    taken_at timestamptz not null,
    created integer not null,
    updated integer not null,
    journal bytea not null
);
create index taken_import_taken on taken_import (taken_at);
