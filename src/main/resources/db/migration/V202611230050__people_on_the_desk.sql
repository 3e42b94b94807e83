-- Interviews, pauses with an end, and who moved somebody and when.
alter table learner
    drop constraint learner_status_check,
    add constraint learner_status_check check (status in ('applied', 'interview', 'approved', 'paused', 'left')),
    -- Null for whoever came by themselves and was not moved yet.
    add column status_by text,
    add column status_at timestamptz not null default now(),
    add column paused_until date,
    add constraint learner_pause_ends check (paused_until is null or status = 'paused');
update learner set status_at = created_at;

alter table tutor
    drop constraint tutor_status_check,
    add constraint tutor_status_check check (status in ('applied', 'interview', 'approved', 'paused', 'left')),
    add column status_by text,
    add column status_at timestamptz not null default now(),
    add column paused_until date,
    -- The first of two people who approve a tutor, until the second does.
    add column vouched_by text,
    add constraint tutor_pause_ends check (paused_until is null or status = 'paused');
update tutor set status_at = created_at;

-- The orders and filters of the lists.
create extension if not exists pg_trgm;
create index learner_name on learner (lower(alias), id);
create index learner_name_part on learner using gin (lower(alias) gin_trgm_ops);
create index learner_ref_prefix on learner (ref text_pattern_ops);
create index learner_city on learner (city, id);
create index learner_waiting on learner (registered_on, id);
create index learner_created on learner (created_at, id);
create index learner_need_subject on learner_need (subject, learner_id);
create index learner_pause on learner (paused_until) where paused_until is not null;
create index tutor_name on tutor (lower(name), id);
create index tutor_name_part on tutor using gin (lower(name) gin_trgm_ops);
create index tutor_ref_prefix on tutor (ref text_pattern_ops);
create index tutor_city on tutor (city, id);
create index tutor_created on tutor (created_at, id);
create index tutor_subject_subject on tutor_subject (subject, tutor_id);
create index tutor_pause on tutor (paused_until) where paused_until is not null;

-- What one person's page looks up.
create index pairing_learner on pairing (learner_id);
create index proposal_learner on proposal (learner_id);
create index outbox_message_recipient on outbox_message (recipient_kind, recipient_id, id);
