-- What the organisation says of itself: one row. Null is what we would say.
create table organisation (
    id integer primary key check (id = 1),
    version integer not null,
    name text check (char_length(name) between 1 and 80),
    -- Counts the logos there have been; 0 without one.
    logo_version integer not null default 0,
    greeting_ko text check (char_length(greeting_ko) between 1 and 200),
    greeting_en text check (char_length(greeting_en) between 1 and 200),
    greeting_zh text check (char_length(greeting_zh) between 1 and 200),
    closing_ko text check (char_length(closing_ko) between 1 and 200),
    closing_en text check (char_length(closing_en) between 1 and 200),
    closing_zh text check (char_length(closing_zh) between 1 and 200)
);

insert into organisation (id, version) values (1, 0);

create sequence logo_seq;

-- Apart from it, because every mail reads the row above.
create table logo (
    id integer primary key check (id = 1),
    png bytea not null check (octet_length(png) <= 300000)
);
