-- What a tutor was certified: numbers and a code, by which whoever holds the paper checks it. Without a name, and without whose
-- it is once somebody is forgotten.
create table certificate (
    id bigint primary key,
    code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{16}$'),
    tutor_id bigint references tutor on delete set null,
    from_on date not null,
    until_on date not null,
    lessons integer not null check (lessons > 0),
    minutes integer not null check (minutes > 0),
    issued_at timestamptz not null,
    check (until_on >= from_on)
);
create sequence certificate_seq increment by 1;
create index certificate_tutor on certificate (tutor_id);
