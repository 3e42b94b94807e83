-- The one way in which rows of the trail go: those that are over, a year old at least. Whoever calls it needs no right to
-- delete them. The path names no schema in which anybody else could put something of the same name before ours.
create function delete_audit_before(the_end timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    gone integer;
begin
    perform set_config('ieum.retention', 'on', true);
    delete from public.audit_entry where at < the_end;
    get diagnostics gone = row_count;
    perform set_config('ieum.retention', '', true);
    return gone;
end
$$;
revoke all on function delete_audit_before(timestamptz) from public;
