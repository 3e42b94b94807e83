-- What somebody writes when they decline is their own words, which may name people: sealed like addresses.
alter table offer drop column note, add column note bytea;
