-- From which network somebody did it, shortened: 192.0.2.0/24, 2001:db8:1:0:0:0:0:0/48. Nothing of what no request asked for.
alter table audit_entry add column network text;
alter table sign_up add column network text;
