-- So that people can tell their browsers apart, and end one without its secret being in a page.
alter table account_session add column number bigint generated always as identity unique;
-- Browser and system as a name, never the whole of what a browser tells.
alter table account_session add column device text;
