-- A note is sealed anew when keys change; nothing else of the log of a concern is ever changed.
create or replace function concern_entry_stays() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'note' <> to_jsonb(old) - 'note' or (new.note is null) <> (old.note is null) then
        raise exception 'the log of a concern is never changed';
    end if;
    return new;
end
$$;
