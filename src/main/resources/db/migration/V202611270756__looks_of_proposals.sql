-- Whether somebody should look at a proposal by itself: it moves, replaces or ends what runs, or its two can just talk.
alter table proposal add column look boolean not null default false;
update proposal set look = true where change in ('moved', 'replaced', 'ended');
