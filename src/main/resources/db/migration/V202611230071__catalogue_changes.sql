-- What is retired stays with whoever has it and is no longer offered. The number is what the audit trail names.
alter table city add column retired_at timestamptz, add column number bigint generated always as identity unique;
alter table subject add column retired_at timestamptz, add column number bigint generated always as identity unique;
