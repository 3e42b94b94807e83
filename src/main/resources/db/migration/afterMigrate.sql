-- What the application may do with what the migrations made, whenever they were looked through. The owner does it, whose
-- default privileges reach what later migrations make. An application that is the owner is left as it is; the log says so.
do $$
declare
    application text := '${application}';
begin
    -- A start that finds this mark of ours has nothing to look through.
    execute format('comment on table flyway_schema_history is %L',
        '${migrations}' || coalesce((select ' ' || oid from pg_roles where rolname = application), ''));
    if application in ('', current_user) then
        return;
    end if;
    -- One after the other, when several replicas start.
    perform pg_advisory_xact_lock(hashtext('ieum grants'));
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
    execute format('grant usage, select on all sequences in schema public to %I', application);
    execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I',
        application);
    execute format('alter default privileges in schema public grant usage, select on sequences to %I', application);
    -- What is written once.
    execute format('revoke update, delete on audit_entry, privacy_notice from %I', application);
    execute format('revoke insert, update, delete on flyway_schema_history from %I', application);
    execute format('grant execute on function delete_audit_before(timestamptz) to %I', application);
end
$$;
