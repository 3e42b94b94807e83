-- Who was erased, as numbers without names; pending: came back with a backup, and is erased again by the next start.
create table erased_person (
    side varchar(10) not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    at timestamptz not null,
    pending boolean not null default false,
    primary key (side, person_id)
);
insert into erased_person (side, person_id, at)
    select 'learner', id, forgotten_at from learner where forgotten_at is not null
    union all select 'tutor', id, forgotten_at from tutor where forgotten_at is not null;

-- Backups that a replica has made by itself.
create table backup_made (
    at timestamptz primary key,
    file varchar(200) not null,
    bytes bigint not null,
    hash varchar(64) not null
);
