-- A day on which the people of one room sign up together, past the limit of their network. The code is no secret that opens
-- anything of anybody: it is said aloud.
create sequence workshop_seq increment by 50;

create table workshop (
    id bigint primary key,
    code text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{8}$'),
    begins_at timestamptz not null,
    -- The end of the day, or when a coordinator ended it.
    ends_at timestamptz not null,
    most integer not null check (most between 1 and 200),
    begun integer not null,
    mailed integer not null,
    sent integer not null,
    made_by text not null,
    made_at timestamptz not null
);
create index workshop_ends on workshop (ends_at);
