-- A published pairing is an offer until both people accept it. It blocks its times as a running one does.
alter table pairing
    drop constraint pairing_state_check,
    -- Declined by one of the two; expired without an answer; withdrawn by us before they answered.
    add constraint pairing_state_check
        check (state in ('offered', 'running', 'ended', 'declined', 'expired', 'withdrawn')),
    -- A coordinator lets a round propose the same two people again, after one of them declined or did not answer.
    add column allowed_again boolean not null default false,
    add constraint pairing_allowed_again check (not allowed_again or state in ('declined', 'expired'));

drop index pairing_one_running_for_a_need;
create unique index pairing_one_live_for_a_need on pairing (learner_id, subject) where state in ('offered', 'running');
create index pairing_refused on pairing (learner_id, subject, tutor_id)
    where state in ('declined', 'expired') and not allowed_again;

create table offer (
    pairing_id bigint primary key references pairing on delete cascade,
    version integer not null,
    -- The published round that stands behind it, for what calendars count by.
    round_id bigint not null,
    asked_at timestamptz not null,
    deadline timestamptz not null,
    reminded_at timestamptz,
    -- Counts the times that were proposed; who answers names those they saw.
    turn integer not null,
    learner_answer text check (learner_answer in ('accepted', 'declined')),
    learner_at timestamptz,
    learner_by text,
    tutor_answer text check (tutor_answer in ('accepted', 'declined')),
    tutor_at timestamptz,
    tutor_by text,
    -- Whose other times these are, and the times before them; empty while they are ours.
    proposed_by text check (proposed_by in ('learner', 'tutor')),
    times_before text[],
    reason text check (reason in ('times', 'way', 'subject', 'life', 'other')),
    note text check (char_length(note) <= 500),
    settled_at timestamptz,
    -- When whoever did not decline heard of it; empty while the decline can be taken back.
    told_at timestamptz,
    first_meeting_on date,
    check (deadline > asked_at),
    check ((learner_answer is null) = (learner_at is null) and (learner_answer is null) = (learner_by is null)),
    check ((tutor_answer is null) = (tutor_at is null) and (tutor_answer is null) = (tutor_by is null)),
    check ((proposed_by is null) = (times_before is null))
);

-- What is due: reminders and ends; and the coordinators' lists.
create index offer_deadline on offer (deadline, pairing_id);
create index offer_untold on offer (settled_at) where told_at is null and settled_at is not null;
