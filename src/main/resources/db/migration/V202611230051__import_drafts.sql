-- Files that somebody looks at before they are taken in: sealed, kept for a day at most.
create table import_draft (
    id uuid primary key,
    made_by text not null,
    made_at timestamptz not null,
    content bytea not null,
    -- Of the changes that were shown.
    digest bytea not null
);
create index import_draft_made on import_draft (made_at);
