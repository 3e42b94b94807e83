package org.ieum.outbox;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Those who send at a time, some mails each. As long as one of them sends, the others are given what became due meanwhile: a server
 * that is slow with some mails holds no others up.
 */
final class BesideEachOther<T> {

    private final CompletionService<Void> done;
    private final OutboxSettings settings;
    private final Supplier<List<T>> some;
    private final Sender<T> sender;
    private final Consumer<List<T>> giveBack;
    private int busy;

    /** Sends some, one after the other. */
    interface Sender<T> {
        void send(List<T> some) throws InterruptedException;
    }

    /**
     * Nobody sends yet.
     *
     * @param some the next that are to be sent, none if nothing is due
     * @param giveBack what is done with those that nobody takes any more
     */
    BesideEachOther(
            Executor senders,
            OutboxSettings settings,
            Supplier<List<T>> some,
            Sender<T> sender,
            Consumer<List<T>> giveBack) {
        this.done = new ExecutorCompletionService<>(senders);
        this.settings = settings;
        this.some = some;
        this.sender = sender;
        this.giveBack = giveBack;
    }

    /** Until nothing more is due and nobody sends. */
    void run() throws InterruptedException {
        try {
            for (begin(); busy > 0; begin()) {
                awaitOne();
            }
        } catch (RuntimeException e) {
            // Who sends would otherwise be one more than there may be when this is tried again.
            for (; busy > 0; busy--) {
                Future<Void> unused = done.take();
            }
            throw e;
        }
    }

    private void begin() throws InterruptedException {
        while (busy < settings.parallel()) {
            List<T> batch = some.get();
            if (batch.isEmpty()) {
                return;
            }
            begin(batch);
        }
    }

    private void begin(List<T> batch) throws InterruptedException {
        try {
            done.submit(() -> {
                sender.send(batch);
                return null;
            });
            busy++;
        } catch (RejectedExecutionException e) {
            giveBack.accept(batch);
            throw interrupted(e);
        }
    }

    /** Or until it is time to look again. */
    private void awaitOne() throws InterruptedException {
        Future<Void> one = done.poll(settings.every().toMillis(), TimeUnit.MILLISECONDS);
        if (one != null) {
            busy--;
            end(one);
        }
    }

    private static void end(Future<Void> sender) throws InterruptedException {
        try {
            sender.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw interrupted(e);
            }
            throw new IllegalStateException("mails could not be released", e.getCause());
        }
    }

    private static InterruptedException interrupted(Exception why) {
        InterruptedException interrupted = new InterruptedException("mails are sent no more");
        interrupted.initCause(why);
        return interrupted;
    }
}
