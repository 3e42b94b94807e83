-- Why a coordinator refused a proposal: a code that pages have words for, and what they wrote besides.
alter table proposal
    add column objection text check (objection in ('times', 'place', 'people', 'load', 'facts', 'other')),
    add column objection_note text check (char_length(objection_note) <= 300);
alter table rejection
    add column objection text check (objection in ('times', 'place', 'people', 'load', 'facts', 'other')),
    add column objection_note text check (char_length(objection_note) <= 300);

-- A publication that waits so that it can be undone, and who asked for it.
alter table round
    add column publication_due_at timestamptz,
    add column publication_by text,
    -- When it was due, something did not fit any more.
    add column publication_refused boolean not null default false,
    add check ((publication_due_at is null) = (publication_by is null));

-- How good the best plan was while a round was solved: a row where it, or what is proven about it, got better.
create table round_point (
    round_id bigint not null references round on delete cascade,
    -- Which of the round's plans was looked for.
    plan integer not null,
    elapsed_ms bigint not null,
    served integer not null,
    served_at_most integer not null,
    weight bigint not null,
    weight_at_most bigint not null,
    primary key (round_id, plan, elapsed_ms)
);

-- A review filters and groups the proposals of one round by these; by learner the unique key does.
create index proposal_review on proposal (round_id, change, decision);
create index proposal_tutor on proposal (tutor_id, round_id);
