-- What the two of a pairing write to each other on their own pages; nobody's address is in it.
create sequence message_seq increment by 50;

create table message (
    id bigint primary key,
    pairing_id bigint not null references pairing on delete cascade,
    -- Empty for a coordinator who was called.
    sender text check (sender in ('learner', 'tutor')),
    -- Sealed.
    text bytea not null,
    written_at timestamptz not null
);
create index message_pairing on message (pairing_id, id);

create table conversation (
    pairing_id bigint primary key references pairing on delete cascade,
    version integer not null,
    learner_read_at timestamptz,
    tutor_read_at timestamptz,
    -- Since when a coordinator reads along, and who called them; empty for nobody.
    called_at timestamptz,
    called_by text check (called_by in ('learner', 'tutor')),
    check ((called_at is null) = (called_by is null))
);
create index conversation_called on conversation (called_at) where called_at is not null;
