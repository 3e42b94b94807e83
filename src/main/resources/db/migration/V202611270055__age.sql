-- What keeps learners safe who are not of age: how old they say they are, a guardian's yes, and a tutor's record check.
alter table learner
    add column age text check (age in ('under_14', 'from_14_to_17', 'adult')),
    add column guardian_by text,
    add column guardian_at timestamptz,
    add column guardian_how bytea,
    add constraint learner_guardian check ((guardian_at is null) = (guardian_how is null)
        and (guardian_at is null) = (guardian_by is null));
alter table tutor add column checked_until date;

alter table pairing drop constraint pairing_end_reason_check;
alter table pairing add constraint pairing_end_reason_check check (end_reason in (
    'replaced', 'need_gone', 'collides', 'subject', 'language', 'place', 'commitment', 'gender', 'record_check', 'veto', 'times',
    'rejected', 'handed_on', 'goal_reached', 'life', 'no_fit', 'no_contact', 'other', 'one_of_them', 'unknown'));
