-- A keyed hash of what was asked under the key; null in rows from before, which are forgotten after a day.
alter table idempotency_key add column asked_hash bytea;
