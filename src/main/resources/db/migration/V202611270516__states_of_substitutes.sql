-- What these two can be, as everywhere.
alter table substitution
    add constraint substitution_meeting_check check (meeting in ('in_person', 'online')),
    add constraint substitution_state_check check (state in (
        'proposed', 'asked', 'agreed', 'declined', 'expired', 'replaced', 'nobody', 'withdrawn', 'ended'));
