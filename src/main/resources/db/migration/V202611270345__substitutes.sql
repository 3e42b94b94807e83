-- Tutors who would stand in while somebody else is away.
alter table tutor add column stands_in boolean not null default false;
create index tutor_stands_in on tutor (id) where stands_in;

-- Who gives a lesson in the place of its pairing's tutor: kept beside the lessons, for those of later weeks are not made yet.
create table stand_in (
    pairing_id bigint not null references pairing on delete cascade,
    planned_at timestamptz not null,
    tutor_id bigint not null references tutor,
    starts_at timestamptz not null,
    minutes integer not null,
    primary key (pairing_id, planned_at)
);
create index stand_in_tutor on stand_in (tutor_id, starts_at);

-- Whose lesson it is otherwise, and when it would be then; both empty for a lesson of the pairing's own tutor.
alter table lesson
    add column instead_of bigint references tutor,
    add column own_start timestamptz,
    add constraint lesson_instead check ((instead_of is null) = (own_start is null));

-- Lessons of a leave with somebody who could give them: proposed, looked at by a coordinator, asked of both.
create sequence substitution_seq increment by 50;

create table substitution (
    id bigint primary key,
    version integer not null,
    pairing_id bigint not null references pairing on delete cascade,
    -- The pairing's own tutor, who is away.
    away_id bigint not null references tutor,
    -- Empty where a coordinator wants nobody for these lessons.
    tutor_id bigint references tutor,
    meeting text not null,
    state text not null,
    proposed_at timestamptz not null,
    asked_at timestamptz,
    answer_by timestamptz,
    learner_answer boolean,
    tutor_answer boolean,
    settled_at timestamptz,
    check ((tutor_id is null) = (state = 'nobody'))
);
create index substitution_pairing on substitution (pairing_id);
create index substitution_tutor on substitution (tutor_id);

create table substitution_lesson (
    substitution_id bigint not null references substitution on delete cascade,
    planned_at timestamptz not null,
    starts_at timestamptz not null,
    minutes integer not null,
    primary key (substitution_id, planned_at)
);
