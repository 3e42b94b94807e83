-- What was answered to a request with an Idempotency-Key, sealed; null while it is being done. "about_hash" is a keyed hash of the
-- thing that the request was about, so that the answer goes when the thing is erased.
alter table idempotency_key add column id uuid not null unique default gen_random_uuid();
alter table idempotency_key add column answer bytea;
alter table idempotency_key add column about_hash bytea;
create index idempotency_key_about on idempotency_key (about_hash);
