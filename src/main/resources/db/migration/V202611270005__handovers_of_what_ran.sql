-- A pairing that was taken over running has its hand-over too: nothing of it is put off, and a coordinator may say that the two
-- know already where they meet.
alter table handover
    add column taken_over boolean not null default false,
    add column met_already_at timestamptz,
    add check (met_already_at is null or (taken_over and arranged_at is null and place_id is null));

drop index handover_due;
create index handover_due on handover (due_on) where arranged_at is null and met_already_at is null;
