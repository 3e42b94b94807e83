-- Plans that answer "what if", beside the one under review: kept by a coordinator, or thrown away with the round.
create table what_if (
    id bigint primary key,
    round_id bigint not null references round on delete cascade,
    -- The round's plan that was asked about.
    plan_number integer not null,
    question jsonb not null,
    plan jsonb not null,
    asked_by text not null,
    asked_at timestamptz not null
);
create index what_if_round on what_if (round_id);
create sequence what_if_seq increment by 1;
