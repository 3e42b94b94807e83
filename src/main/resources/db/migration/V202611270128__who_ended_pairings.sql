-- Which of the two ended a pairing, or the organisation; empty for those of before, where nothing says it.
alter table pairing
    add column ended_for text check (ended_for in ('learner', 'tutor', 'organisation')),
    add constraint pairing_ends_for_somebody check (ended_for is null or state = 'ended');
