-- How somebody without an address is reached: by telephone, a messenger, through whom. Sealed; coordinators alone see it.
alter table learner add column reached bytea;

-- What would have gone to somebody without an address waits for a coordinator to tell it, and is ticked off.
alter table outbox_message
    drop constraint outbox_message_state_check,
    add constraint outbox_message_state_check
        check (state in ('waiting', 'sent', 'given_up', 'unmade', 'by_hand', 'told')),
    add column told_by text;
create index outbox_message_by_hand on outbox_message (id) where state = 'by_hand';
