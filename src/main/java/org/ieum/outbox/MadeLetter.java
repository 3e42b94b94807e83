package org.ieum.outbox;

/** What the row of a mail holds, and how it begins. */
@SuppressWarnings("ArrayRecordComponent") // Written at once and never compared.
sealed interface MadeLetter {

    /** Sealed. */
    byte[] content();

    MailState state();

    /** Null without one. */
    String error();

    /** The letter. */
    record Made(byte[] content) implements MadeLetter {

        @Override
        public MailState state() {
            return MailState.WAITING;
        }

        @Override
        public String error() { return null; }
    }

    /** The letter to somebody without an address. */
    record ByHand(byte[] content) implements MadeLetter {

        @Override
        public MailState state() {
            return MailState.BY_HAND;
        }

        @Override
        public String error() { return null; }
    }

    /**
     * The order of a letter that could not be made.
     *
     * @param error why, without a word of what the letter would have said
     */
    record Unmade(byte[] content, String error) implements MadeLetter {

        @Override
        public MailState state() {
            return MailState.UNMADE;
        }
    }
}
