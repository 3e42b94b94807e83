-- Null where the proposal has to stay or nobody else fits.
alter table proposal add column next_best jsonb;

-- Null until it was looked into.
alter table unmatched add column unlocks jsonb;

-- What is worked out about a plan while it is reviewed, apart from the round so that nobody waits for its row.
create table explanation (
    round_id bigint primary key references round on delete cascade,
    -- How often a process began; one that dies each time must not be tried for ever.
    attempts integer not null default 0,
    recruits jsonb not null default '[]',
    ended_at timestamptz
);
