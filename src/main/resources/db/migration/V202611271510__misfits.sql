-- A pairing also needs somebody when its two people no longer fit.
alter table trouble drop constraint trouble_reason_check;
alter table trouble add constraint trouble_reason_check check (reason in ('call', 'so_so', 'missed', 'silence', 'misfit'));
