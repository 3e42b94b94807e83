-- Why somebody was not taken, of a list: they are told. What coordinators write beside it stays theirs.
alter table learner add column refusal text check (refusal in ('full', 'far', 'language', 'times', 'subject', 'not_fitting'));
alter table tutor add column refusal text check (refusal in ('full', 'far', 'language', 'times', 'subject', 'not_fitting'));

-- A talk before somebody is taken: times that a coordinator offered, one of which the applicant takes.
create sequence interview_seq increment by 50;

create table interview (
    id bigint primary key,
    version integer not null,
    side text not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    offered_by text not null,
    offered_at timestamptz not null,
    -- How: by telephone, in which room. Sealed: a number may stand there.
    way bytea not null,
    taken timestamptz,
    unique (side, person_id)
);
-- Nobody talks with two at once.
create unique index interview_one_at_a_time on interview (offered_by, taken) where taken is not null;

create table interview_time (
    interview_id bigint not null references interview on delete cascade,
    starts_at timestamptz not null,
    primary key (interview_id, starts_at)
);
