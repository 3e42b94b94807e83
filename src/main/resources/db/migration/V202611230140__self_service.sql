-- Whoever wants to be forgotten stays as a number without a name, so that what was can still be counted.
alter table learner
    add column forgotten_at timestamptz,
    add constraint learner_forgotten check (forgotten_at is null or (email is null and status = 'left'));
alter table tutor
    add column forgotten_at timestamptz,
    -- For learners who say whom they would like: what they may call them, and two sentences about themselves.
    add column shown_as text check (char_length(shown_as) between 1 and 40),
    add column introduction text check (char_length(introduction) between 1 and 300),
    alter column email drop not null,
    alter column email_lookup drop not null,
    add constraint tutor_reached_by_mail check (
        (email is null) = (forgotten_at is not null) and (email_lookup is null) = (forgotten_at is not null)),
    add constraint tutor_forgotten check (forgotten_at is null or (introduction is null and shown_as is null and status = 'left'));
create index learner_forgotten_at on learner (forgotten_at) where forgotten_at is not null;
create index tutor_forgotten_at on tutor (forgotten_at) where forgotten_at is not null;

-- What the mail said was forgotten because somebody whom it tells of wanted that.
alter table outbox_message add column emptied_at timestamptz;

-- What people did themselves, the newest first.
create index audit_entry_by_themselves on audit_entry (id) where actor = 'public';
