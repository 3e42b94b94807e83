-- What people are told of their data. A version that was published stays as it is: somebody agreed to it.
create table privacy_notice (
    version integer primary key check (version > 0),
    text_ko text not null,
    text_en text not null,
    text_zh text not null,
    published_at timestamptz not null,
    published_by text not null
);

create trigger privacy_notice_append_only
    before update or delete on privacy_notice
    for each statement execute function refuse_change();

-- Who agreed to which version, and when they took it back. It stays when somebody is forgotten, without a name.
create sequence consent_seq increment by 50;
create table consent (
    id bigint primary key,
    side text not null check (side in ('learner', 'tutor')),
    person_id bigint not null,
    notice_version integer not null references privacy_notice,
    by_guardian boolean not null,
    recorded_by text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz
);

create index consent_person on consent (side, person_id);

-- The trail has an end, too: rows of more than a year may be deleted, by whoever says that this is what they do.
create function refuse_change_within_a_year() returns trigger language plpgsql as $$
begin
    if coalesce(current_setting('ieum.retention', true), '') <> 'on' then
        raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    if tg_level = 'STATEMENT' then
        return null;
    end if;
    if old.at >= now() - interval '1 year' then
        raise exception 'rows of % stay for a year', tg_table_name using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

drop trigger audit_entry_append_only on audit_entry;
create trigger audit_entry_append_only
    before update or truncate on audit_entry
    for each statement execute function refuse_change();
create trigger audit_entry_deleted_by_the_clock
    before delete on audit_entry
    for each statement execute function refuse_change_within_a_year();
create trigger audit_entry_stays_a_year
    before delete on audit_entry
    for each row execute function refuse_change_within_a_year();
create index audit_entry_at on audit_entry (at);

create index link_expires_at on link (expires_at);

-- What came with a sign-up that is not settled yet.
alter table sign_up add column consent integer;
