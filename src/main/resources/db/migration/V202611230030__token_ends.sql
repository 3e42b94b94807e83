-- A token that nobody renews ends by itself; one without an end is an explicit choice.
alter table api_token add column expires_at timestamptz;
alter table api_token add column last_used_at timestamptz;
