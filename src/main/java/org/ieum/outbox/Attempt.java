package org.ieum.outbox;

/** How one try to send a mail ended. */
sealed interface Attempt {

    /** The SMTP server took it. */
    record Accepted() implements Attempt {}

    /** It did not; {@code words} are its own where it said some, without the address. */
    record Failed(String words) implements Attempt {}

    /** It never will: a 5xx to the recipient or to what the mail says. To try again would only be held against the sender. */
    record Refused(String words) implements Attempt {}
}
