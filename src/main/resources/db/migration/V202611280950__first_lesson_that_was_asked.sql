-- The first lesson as the two were asked about it, also where they agreed late and began later: what they were asked is counted by
-- it. Of what was asked before it is not known: those who agreed late cannot be told from those who began as asked.
alter table offer add column first_asked_on date;
