package org.ieum.outbox;

/** So many mails were queued together, in this transaction. */
public record MailsQueued(int mails) {}
