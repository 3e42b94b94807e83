-- How rounds usually are: one row.
create table round_habits (
    id integer primary key check (id = 1),
    version integer not null,
    -- Null: as the settings of the process say.
    weights jsonb,
    -- A round starts by itself on this day of the week (1 is Monday) at this hour of the installation's zone; null: none does.
    start_day integer check (start_day between 1 and 7),
    start_hour integer check (start_hour between 0 and 23),
    time_limit_seconds integer check (time_limit_seconds > 0),
    -- Beginnings up to this instant were dealt with.
    considered_until timestamptz,
    check (num_nulls(start_day, start_hour, time_limit_seconds, considered_until) in (0, 4))
);

insert into round_habits (id, version) values (1, 0);
