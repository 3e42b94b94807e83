-- Mails are written past Hibernate, one number each.
alter sequence outbox_message_seq increment by 1;
