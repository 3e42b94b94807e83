-- The page of mails counts them by state and kind and shows the newest of one state or kind.
create index outbox_message_state on outbox_message (state, kind, id);
create index outbox_message_kind on outbox_message (kind, id);
