package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Makes letters one by one: what fails at one of them, an odd sign in an address, a subject that is not taught any more,
 * stays with that one. It is kept as an order, is seen in the outbox, and can be made again.
 */
@Singleton
class MakingLetters {

    private static final Logger LOG = Logger.getLogger(MakingLetters.class);
    private static final String OURS = "org.ieum.";

    private final Letters letters;

    @Inject
    MakingLetters(Letters letters) {
        this.letters = letters;
    }

    MadeLetter make(OutgoingMail mail, String messageId) {
        try {
            Letter letter = mail.letter().get();
            byte[] sealed = letters.seal(letter, messageId);
            return letter.byHand() ? new MadeLetter.ByHand(sealed) : new MadeLetter.Made(sealed);
        } catch (RuntimeException | StackOverflowError e) {
            String why = why(e);
            // Neither its message nor its causes': they may quote the letter.
            LOG.errorf("mail %s could not be made: %s", mail.key(), why);
            return new MadeLetter.Unmade(letters.seal(mail.order(), messageId), why);
        }
    }

    /** {@code IllegalArgumentException in LessonCalendar.file, line 70}. */
    static String why(Throwable fault) {
        return fault.getClass().getSimpleName()
                + Arrays.stream(fault.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(MakingLetters::place)
                        .orElse("");
    }

    private static String place(StackTraceElement frame) {
        String type = frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
        return " in " + type + "." + frame.getMethodName() + ", line " + frame.getLineNumber();
    }
}
