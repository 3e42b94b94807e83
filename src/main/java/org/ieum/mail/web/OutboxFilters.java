package org.ieum.mail.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.OutboxMessages.Count;
import org.ieum.outbox.State;
import org.ieum.platform.Messages;

/**
 * By what the mails of a page were chosen, and by what else they can be.
 *
 * @param state code of the state that is shown, empty for all
 * @param kind code of the kind that is shown, empty for all
 * @param stuck how many mails were given up, of all kinds
 */
record OutboxFilters(String state, String kind, List<Choice> states, List<Choice> kinds, long all, long stuck) {

    /** A way to choose, with the number of mails that it shows. */
    record Choice(String code, String name, long mails, boolean current) {}

    static OutboxFilters of(List<Count> counts, Optional<State> state, String kind, PageLanguage language) {
        MailPageMessages words = Messages.in(language, MailPageMessages.class);
        Predicate<Count> ofKind = count -> kind.isEmpty() || count.kind().equals(kind);
        Predicate<Count> inState = count -> state.isEmpty() || state.get() == count.state();
        List<Choice> states = Arrays.stream(State.values())
                .map(one -> new Choice(
                        one.code(),
                        MailRow.state(one, words),
                        sum(counts, ofKind.and(count -> count.state() == one)),
                        state.isPresent() && state.get() == one))
                .toList();
        List<Choice> kinds = Stream.concat(counts.stream().map(Count::kind), Stream.of(kind))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(
                        code,
                        MailRow.kind(code, words),
                        sum(counts, inState.and(count -> count.kind().equals(code))),
                        code.equals(kind)))
                .toList();
        return new OutboxFilters(
                state.map(State::code).orElse(""),
                kind,
                states,
                kinds,
                sum(counts, ofKind),
                sum(counts, count -> count.state() == State.GIVEN_UP));
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::mails).sum();
    }
}
