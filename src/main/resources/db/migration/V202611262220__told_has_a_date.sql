-- What a coordinator has told has a date, as what has left by mail.
alter table outbox_message
    drop constraint outbox_message_check,
    add constraint outbox_message_check check ((state in ('sent', 'told')) = (sent_at is not null));
