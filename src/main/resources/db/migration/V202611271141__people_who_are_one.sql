-- Two entries of one person, put together; for a day it can be undone, then the one that was not kept is forgotten.
create sequence merged_person_seq increment by 50;
create table merged_person (
    id bigint primary key,
    side text not null check (side in ('learner', 'tutor')),
    kept_id bigint not null,
    gone_id bigint not null,
    merged_by text not null,
    merged_at timestamptz not null,
    journal bytea not null,
    unique (side, gone_id)
);

-- Two who look like one, and are two.
create table known_apart (
    side text not null check (side in ('learner', 'tutor')),
    first_id bigint not null,
    second_id bigint not null check (second_id > first_id),
    said_by text not null,
    said_at timestamptz not null,
    primary key (side, first_id, second_id)
);
