-- Pairings whose lessons are stopped until somebody lets them go on.
create table lesson_stop (
    pairing_id bigint primary key references pairing on delete cascade,
    since timestamptz not null
);

-- In danger, who to call: the organisation's own line.
alter table organisation add column emergency text;

-- That something is not as it should be, for those alone who are named to read it.
create sequence concern_seq increment by 50;

create table concern (
    id bigint primary key,
    version integer not null,
    reported_at timestamptz not null,
    -- Who reported it from their own page; empty for a stranger, and once they are erased. No reference: it outlives them.
    reporter_side text check (reporter_side in ('learner', 'tutor')),
    reporter_id bigint,
    pairing_id bigint,
    -- Sealed: how a stranger is called and reached, if they said it, and what it is about.
    name bytea,
    contact bytea,
    text bytea not null,
    looked_at timestamptz,
    stopped boolean not null default false,
    told boolean not null default false,
    settled_at timestamptz,
    check ((reporter_side is null) = (reporter_id is null)),
    check (settled_at is null or looked_at is not null)
);
create index concern_reporter on concern (reporter_side, reporter_id);
create index concern_settled on concern (settled_at);

-- What was done about it: only ever added to.
create sequence concern_entry_seq increment by 50;

create table concern_entry (
    id bigint primary key,
    concern_id bigint not null references concern on delete cascade,
    at timestamptz not null,
    actor text not null,
    done text not null check (done in
        ('reported', 'read', 'looked', 'stopped', 'goes_on', 'told', 'noted', 'withheld', 'settled', 'reporter_erased')),
    -- Sealed.
    note bytea
);
create index concern_entry_concern on concern_entry (concern_id, id);

create function concern_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the log of a concern is never changed';
end
$$;
create trigger concern_entry_stays before update on concern_entry
    for each row execute function concern_entry_stays();

-- Whom it is about, of those who read concerns: they read nothing of it.
create table concern_withheld (
    concern_id bigint not null references concern on delete cascade,
    account_id bigint not null,
    primary key (concern_id, account_id)
);

-- Who reads concerns, by the name that people see who report one.
create table concern_reader (
    account_id bigint primary key references account on delete cascade,
    shown_as text not null
);

create function concern_stays() returns trigger language plpgsql as $$
begin
    if old.settled_at is null then
        raise exception 'a concern stays until it is settled';
    end if;
    return old;
end
$$;
create trigger concern_stays before delete on concern for each row execute function concern_stays();
