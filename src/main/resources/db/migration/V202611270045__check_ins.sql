-- Whether lessons go well, as each of the two says it; for coordinators alone.
create sequence check_in_seq increment by 50;

create table check_in (
    id bigint primary key,
    version integer not null,
    pairing_id bigint not null references pairing on delete cascade,
    side text not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    -- Which of the days on which they are asked it belongs to, from 0.
    number integer not null check (number >= 0),
    asked_at timestamptz not null,
    answer text check (answer in ('good', 'so_so', 'call')),
    -- Sealed.
    line bytea,
    answered_at timestamptz,
    unique (pairing_id, side, number),
    check ((answer is null) = (answered_at is null)),
    check (line is null or answer is not null)
);
create index check_in_person on check_in (side, person_id);

-- Why a pairing needs somebody, until a coordinator has said what was done.
create sequence trouble_seq increment by 50;

create table trouble (
    id bigint primary key,
    version integer not null,
    pairing_id bigint not null references pairing on delete cascade,
    reason text not null check (reason in ('call', 'so_so', 'missed', 'silence')),
    since timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    step text check (step in ('wrote', 'called', 'other_times', 'other_tutor', 'ended', 'nothing')),
    -- Sealed.
    note bytea,
    check ((settled_at is null) = (settled_by is null)),
    check ((settled_at is null) = (step is null))
);
create unique index trouble_once on trouble (pairing_id, reason) where settled_at is null;
create index trouble_pairing on trouble (pairing_id);
