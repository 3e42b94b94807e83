package org.ieum.mail.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.MailState;
import org.ieum.outbox.OutboxMessages.MailCount;
import org.ieum.platform.Messages;

/**
 * By what the mails of a page were chosen, and by what else they can be.
 *
 * @param state code of the state that is shown, empty for all
 * @param kind code of the kind that is shown, empty for all
 * @param stuck how many mails were given up, of all kinds
 * @param unmade how many have no letter, of all kinds
 */
record OutboxFilters(
        String state,
        String kind,
        List<FilterChoice> states,
        List<FilterChoice> kinds,
        long all,
        long stuck,
        long unmade) {

    /** A way to choose, with the number of mails that it shows. */
    record FilterChoice(String code, String name, long mails, boolean current) {}

    static OutboxFilters of(List<MailCount> counts, Optional<MailState> state, String kind, PageLanguage language) {
        MailPageMessages words = Messages.in(language, MailPageMessages.class);
        Predicate<MailCount> ofKind = count -> kind.isEmpty() || count.kind().equals(kind);
        Predicate<MailCount> inState = count -> state.isEmpty() || state.get() == count.state();
        List<FilterChoice> states = Arrays.stream(MailState.values())
                .map(one -> new FilterChoice(
                        one.code(),
                        MailRow.state(one, words),
                        sum(counts, ofKind.and(count -> count.state() == one)),
                        state.isPresent() && state.get() == one))
                .toList();
        List<FilterChoice> kinds = Stream.concat(counts.stream().map(MailCount::kind), Stream.of(kind))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new FilterChoice(
                        code,
                        MailRow.kind(code, words),
                        sum(counts, inState.and(count -> count.kind().equals(code))),
                        code.equals(kind)))
                .toList();
        return new OutboxFilters(
                state.map(MailState::code).orElse(""),
                kind,
                states,
                kinds,
                sum(counts, ofKind),
                sum(counts, count -> count.state() == MailState.GIVEN_UP),
                sum(counts, count -> count.state() == MailState.UNMADE));
    }

    private static long sum(List<MailCount> counts, Predicate<MailCount> which) {
        return counts.stream().filter(which).mapToLong(MailCount::mails).sum();
    }
}
