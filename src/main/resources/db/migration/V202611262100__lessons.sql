-- Each lesson of a pairing, made some weeks ahead from its times. One that is moved keeps when its series has it: by that
-- calendars know it, and so nobody makes it twice.
create sequence lesson_seq;

create table lesson (
    id bigint primary key,
    version integer not null,
    pairing_id bigint not null references pairing on delete cascade,
    learner_id bigint not null references learner,
    tutor_id bigint not null references tutor,
    -- Which of the pairing's times, and which lesson of their week: so calendars name the series.
    phase integer not null,
    place integer not null,
    planned_at timestamptz not null,
    starts_at timestamptz not null,
    minutes integer not null check (minutes between 1 and 1440),
    state text not null check (state in ('planned', 'held', 'moved', 'cancelled', 'missed')),
    -- Who cancelled it or did not come.
    by_whom text check (by_whom in ('learner', 'tutor', 'organisation')),
    late boolean not null default false,
    -- Left out because one of the two rests; it comes back by itself when they do.
    resting boolean not null default false,
    -- What each said after it, for themselves and for coordinators.
    learner_said text check (learner_said in ('met', 'nobody_came', 'talk')),
    tutor_said text check (tutor_said in ('met', 'nobody_came', 'talk')),
    unique (pairing_id, planned_at),
    check ((by_whom is not null) = (state in ('cancelled', 'missed'))),
    check (not late or state = 'cancelled'),
    check (not resting or state = 'cancelled')
);

create index lesson_learner on lesson (learner_id, starts_at);
create index lesson_tutor on lesson (tutor_id, starts_at);
create index lesson_starts on lesson (starts_at);
create index lesson_resting on lesson (id) where resting;
