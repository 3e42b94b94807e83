-- What coordinators write down about people and pairings, and on which day somebody comes back to it.
create table note (
    id bigint primary key,
    version integer not null,
    learner_id bigint references learner on delete cascade,
    tutor_id bigint references tutor on delete cascade,
    pairing_id bigint references pairing on delete cascade,
    -- Sealed.
    text bytea not null,
    written_at timestamptz not null,
    written_by text not null,
    follow_up date,
    settled_at timestamptz,
    check (num_nonnulls(learner_id, tutor_id, pairing_id) = 1),
    check (settled_at is null or follow_up is not null)
);
create sequence note_seq increment by 50;
create index note_learner on note (learner_id);
create index note_tutor on note (tutor_id);
create index note_pairing on note (pairing_id);
create index note_open on note (follow_up) where settled_at is null;
