-- What counted how much when a round was solved; rounds before this one were solved with the numbers below.
alter table round add column weights jsonb not null
    default '{"baseWeight": 10, "weekWaited": 1, "wish": 10, "inPerson": 3, "compactDays": 1}';

-- What makes its plan good, criterion by criterion; empty until there is a plan.
alter table round add column worth jsonb not null default '[]';
