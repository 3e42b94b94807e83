-- What a tutor said when their pledge came to its end. It is about one end: who pledges anew is asked anew.
alter table tutor
    -- The last day that they were asked about, and the day of the question.
    add column pledge_asked_about date,
    add column pledge_asked_on date,
    add column pledge_answer text check (pledge_answer in ('hand_over', 'finish')),
    add constraint tutor_answers_what_was_asked check (pledge_answer is null or pledge_asked_about is not null);

alter table pairing
    drop constraint pairing_end_reason_check,
    add constraint pairing_end_reason_check check (end_reason in (
        'replaced', 'need_gone', 'collides', 'subject', 'language', 'place', 'commitment', 'gender', 'veto', 'times', 'rejected',
        'handed_on', 'goal_reached', 'life', 'no_fit', 'no_contact', 'other', 'one_of_them', 'unknown'));
