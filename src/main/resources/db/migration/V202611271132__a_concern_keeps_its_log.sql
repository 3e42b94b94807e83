-- No line of the log of a concern is deleted but with the concern itself, some years after it was settled.
create function concern_entry_stays_with_its_concern() returns trigger language plpgsql as $$
begin
    -- Where the concern goes, it is gone before its lines.
    if exists (select 1 from concern where id = old.concern_id) then
        raise exception 'the log of a concern is never shortened';
    end if;
    return old;
end
$$;
create trigger concern_entry_stays_with_its_concern before delete on concern_entry
    for each row execute function concern_entry_stays_with_its_concern();
