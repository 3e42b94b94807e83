-- What the newest of a round's plans did to the one before, so that its page can tell.
alter table round
    add column again_served_before int,
    add column again_fresh int,
    add column again_gone int,
    add column again_gone_approved int;

-- Which of the plans brought a proposal.
alter table proposal add column plan int not null default 1;
