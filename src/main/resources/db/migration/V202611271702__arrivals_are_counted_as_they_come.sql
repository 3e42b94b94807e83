-- Counts one more from a range of addresses in an hour: the number so far. For who stores, in the same statement, what came.
create function arrived(came_from bytea, came_for text, came_in timestamptz) returns integer
    language sql volatile
    as $$
        insert into arrival (range_hash, purpose, hour, tries) values (came_from, came_for, came_in, 1)
        on conflict (range_hash, purpose, hour) do update set tries = arrival.tries + 1
        returning tries
    $$;
