-- A letter that could not be made keeps no other: its order waits in the outbox until it is made again.
alter table outbox_message
    drop constraint outbox_message_state_check,
    add constraint outbox_message_state_check check (state in ('waiting', 'sent', 'given_up', 'unmade'));
