-- Tables that somebody brings in, while their columns and words are told: sealed, kept for a day at most.
create table table_draft (
    id uuid primary key,
    made_by text not null,
    made_at timestamptz not null,
    content bytea not null,
    choices bytea not null
);
create index table_draft_made on table_draft (made_at);
