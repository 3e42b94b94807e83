package org.ieum.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Makes letters, each by itself: what fails at one of them, an odd sign in an address, a subject that is not taught any more,
 * stays with that one. It is kept as an order, is seen in the outbox, and can be made again.
 */
@Singleton
class MakingLetters {

    private static final Logger LOG = Logger.getLogger(MakingLetters.class);
    private static final String OURS = "org.ieum.";

    /** Fewer are written by the thread that queues them. */
    private static final int MANY = 32;

    private final Letters letters;
    private final ExecutorService writers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), task -> new Thread(task, "letters"));

    @Inject
    MakingLetters(Letters letters) {
        this.letters = letters;
    }

    @PreDestroy
    void stop() {
        writers.shutdownNow();
    }

    /** A mail to be made with its Message-ID. */
    record Asked(OutgoingMail mail, String messageId) {}

    /**
     * In their order: what they say is read before this returns, one by one, in the caller's transaction; many are written by all
     * processors from then on, while the caller does other things.
     *
     * @return waits for them
     */
    Supplier<List<MadeLetter>> begin(List<Asked> some) {
        List<Callable<MadeLetter>> begun = some.stream().map(this::begin).toList();
        return begun.size() < MANY ? each(begun) : together(begun);
    }

    private Supplier<List<MadeLetter>> together(List<Callable<MadeLetter>> begun) {
        List<Callable<MadeLetter>> writing = new ArrayList<>();
        begun.forEach(letter -> writing.add(writers.submit(letter)::get));
        return each(writing);
    }

    private static Supplier<List<MadeLetter>> each(List<Callable<MadeLetter>> letters) {
        return () -> letters.stream().map(MakingLetters::call).toList();
    }

    private static MadeLetter call(Callable<MadeLetter> letter) {
        try {
            return letter.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("letters are written no more", e);
        } catch (Exception e) {
            // Whatever one letter can do is in it already.
            throw new IllegalStateException("letters cannot be written", e);
        }
    }

    private Callable<MadeLetter> begin(Asked one) {
        try {
            Unwritten unwritten = one.mail().letter().get();
            return () -> write(unwritten, one);
        } catch (RuntimeException | StackOverflowError e) {
            return () -> unmade(one, e);
        }
    }

    private MadeLetter write(Unwritten unwritten, Asked one) {
        try {
            Letter letter = unwritten.write();
            byte[] sealed = letters.seal(letter, one.messageId());
            return letter.byHand() ? new MadeLetter.ByHand(sealed) : new MadeLetter.Made(sealed);
        } catch (RuntimeException | StackOverflowError e) {
            return unmade(one, e);
        }
    }

    private MadeLetter unmade(Asked one, Throwable fault) {
        String why = why(fault);
        // Neither its message nor its causes': they may quote the letter.
        LOG.errorf("mail %s could not be made: %s", one.mail().key(), why);
        return new MadeLetter.Unmade(letters.seal(one.mail().order(), one.messageId()), why);
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
