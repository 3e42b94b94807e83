create sequence round_seq increment by 1;

create table round (
    id bigint primary key,
    version integer not null,
    effective_on date not null check (extract(isodow from effective_on) = 1),
    time_limit_seconds integer not null check (time_limit_seconds > 0),
    state text not null check (state in ('solving', 'review', 'published', 'cancelled', 'failed')),
    -- How often a process began to solve it; one that dies each time must not be tried for ever.
    attempts integer not null default 0,
    stop_requested boolean not null default false,
    -- Why it failed: a code that pages have words for.
    failure text,
    needs integer not null default 0,
    served integer not null default 0,
    served_at_most integer not null default 0,
    weight bigint not null default 0,
    weight_at_most bigint not null default 0,
    hard_violations integer not null default 0,
    started_by text not null,
    started_at timestamptz not null,
    ended_at timestamptz
);

create unique index round_one_open on round ((true)) where state in ('solving', 'review');

-- Written each second while a round solves, apart from the round so that nobody waits for its row.
create table round_progress (
    round_id bigint primary key references round on delete cascade,
    elapsed_ms bigint not null,
    served integer not null,
    served_at_most integer not null,
    weight bigint not null,
    weight_at_most bigint not null
);

create sequence proposal_seq increment by 50;

create table proposal (
    id bigint primary key,
    version integer not null,
    round_id bigint not null references round on delete cascade,
    learner_id bigint not null references learner,
    tutor_id bigint not null references tutor,
    subject text not null references subject,
    meeting text not null check (meeting in ('in_person', 'online')),
    times text[] not null,
    change text not null check (change in ('new', 'kept', 'moved', 'replaced', 'ended')),
    reasons jsonb not null,
    decision text not null check (decision in ('open', 'approved', 'rejected')),
    locked boolean not null default false,
    decided_by text,
    decided_at timestamptz,
    unique (round_id, learner_id, subject)
);

create table unmatched (
    round_id bigint not null references round on delete cascade,
    learner_id bigint not null references learner,
    subject text not null references subject,
    taken integer not null,
    removals jsonb not null,
    primary key (round_id, learner_id, subject)
);
