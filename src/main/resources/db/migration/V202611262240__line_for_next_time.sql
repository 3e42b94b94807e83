-- What a tutor wrote after a lesson for the next one, sealed; for the tutor and for coordinators.
alter table lesson add column line bytea;
