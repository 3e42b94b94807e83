-- One that cannot be settled is tried again later; all others are settled together, the oldest first.
alter table sign_up add column next_try_at timestamptz not null default now();
create index sign_up_by_turn on sign_up (received_at, id);
drop index sign_up_by_address;
create index sign_up_by_address on sign_up (address_lookup);
-- Those that a version before has put on the list of jobs are settled with the others.
delete from scheduled_tasks where task_name = 'settle-sign-up';
