-- Tells the planner how many there are while thousands come, in the transaction in which they do. Of a table that it takes for empty (a
-- trial that is rolled back leaves one so, once the dead rows are gone) it looks into any index that has the column, from one end to the
-- other, for each row. Only the owner may count; a table at which somebody else counts is left out. Whoever calls it gains nothing by it.
create function count_people() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    analyze (skip_locked) public.learner, public.learner_need, public.tutor, public.tutor_subject, public.pairing, public.wish;
end
$$;
