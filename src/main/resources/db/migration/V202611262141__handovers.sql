-- Places of the organisation's at which two people meet in person: public, and looked at by somebody.
create sequence meeting_place_seq increment by 50;

create table meeting_place (
    id bigint primary key,
    version integer not null,
    city text not null references city,
    name text not null check (char_length(name) between 1 and 80),
    address text not null check (char_length(address) between 1 and 200),
    hours text not null check (char_length(hours) between 1 and 200),
    access text not null check (char_length(access) <= 300),
    safety text not null check (char_length(safety) <= 500),
    retired boolean not null
);
create index meeting_place_city on meeting_place (city) where not retired;

-- How the two of a pairing meet: in which room, or at which place. Before there is one, no lesson is held.
create table handover (
    pairing_id bigint primary key references pairing on delete cascade,
    version integer not null,
    meeting text not null check (meeting in ('online', 'in_person')),
    opened_at timestamptz not null,
    due_on date not null,
    -- Whoever has the address can come in: sealed.
    room bytea,
    place_id bigint references meeting_place,
    agreed_at timestamptz,
    arranged_at timestamptz,
    -- When each of the two read how to meet safely.
    learner_read_at timestamptz,
    tutor_read_at timestamptz,
    -- How often the first lesson was put off, since nobody knew where it would be.
    held_back integer not null,
    check (room is null or place_id is null),
    check ((arranged_at is not null) = (room is not null or (place_id is not null and agreed_at is not null)))
);
create index handover_due on handover (due_on) where arranged_at is null;

-- What a learner lets tutors read before they answer.
alter table learner
    add column level text check (level in ('beginning', 'basics', 'further')),
    add column goal bytea;
