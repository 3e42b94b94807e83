-- Who wants to be reminded of each lesson, or not; whoever said nothing is reminded if they learn.
create table reminder_choice (
    side text not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    wanted boolean not null,
    primary key (side, person_id)
);

-- Whom we have reminded of it.
alter table lesson
    add column learner_reminded boolean not null default false,
    add column tutor_reminded boolean not null default false;
