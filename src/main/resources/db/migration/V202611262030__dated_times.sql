-- The times of a pairing with their days: what holds from a day on leaves what was before it. The last of them is what the
-- pairing's own columns say, and what rounds plan with. Numbered from 0, in the order in which they were made; one that
-- never began stays as an empty span, because calendars may know it.
create table pairing_phase (
    pairing_id bigint not null references pairing on delete cascade,
    number integer not null check (number >= 0),
    starts_on date not null,
    -- The first day without it.
    ends_on date check (ends_on >= starts_on),
    meeting text not null check (meeting in ('in_person', 'online')),
    times text[] not null,
    -- How many lessons a week it ever had: so many series of it are in calendars.
    most integer not null check (most >= cardinality(times)),
    -- The change of the pairing that touched it last.
    changed_in integer not null,
    primary key (pairing_id, number),
    constraint pairing_phase_one_at_a_time exclude using gist
        (pairing_id with =, daterange(starts_on, ends_on) with &&) deferrable initially deferred
);

alter table pairing add column changes integer not null default 0;

insert into pairing_phase (pairing_id, number, starts_on, ends_on, meeting, times, most, changed_in)
select id, 0, since, case when state = 'ended' then greatest(since, ended_on)
        when state not in ('offered', 'running') then since end, meeting, times, cardinality(times), 0
from pairing;

-- Minutes of the installation's week at which a lesson begins: 'TUE 10:00/90' at 2040.
create function lesson_start(lesson text) returns integer language sql immutable strict parallel safe as $$
    select (position(left(lesson, 3) in 'MONTUEWEDTHUFRISATSUN') - 1) / 3 * 1440
        + cast(substr(lesson, 5, 2) as integer) * 60 + cast(substr(lesson, 8, 2) as integer)
$$;

create function lesson_minutes(lesson text) returns integer language sql immutable strict parallel safe as $$
    select cast(split_part(lesson, '/', 2) as integer)
$$;
