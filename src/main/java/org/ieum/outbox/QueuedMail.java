package org.ieum.outbox;

import java.time.Instant;

/** That a mail of a kind was queued for somebody, and where it is now; nothing of what it says. */
public record QueuedMail(long id, Instant at, String kind, MailState state) {}
