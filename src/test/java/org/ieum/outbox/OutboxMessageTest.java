package org.ieum.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can become of a mail. */
class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static final Map<MailState, Consumer<OutboxMessage>> STEPS = Map.of(
            MailState.GIVEN_UP, message -> message.giveUp("550 unknown"),
            MailState.TOLD, message -> message.told("account:1", NOW),
            MailState.WAITING, OutboxMessageTest::waitAgain);

    @Test
    void aMailWaitsAndIsSentOrGivenUpAndThenMayWaitAgain() {
        assertThat(MailState.WAITING.next()).isEqualTo(Set.of(MailState.SENT, MailState.GIVEN_UP));
        assertThat(MailState.SENT.next()).as("it comes back").isEqualTo(Set.of(MailState.GIVEN_UP));
        assertThat(MailState.GIVEN_UP.next()).isEqualTo(Set.of(MailState.WAITING));
        assertThat(MailState.UNMADE.next()).isEqualTo(Set.of(MailState.WAITING));
        assertThat(MailState.BY_HAND.next()).isEqualTo(Set.of(MailState.TOLD));
        assertThat(MailState.TOLD.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void becomesWhatItsStateAllowsAndNothingElse(MailState from) {
        STEPS.forEach((to, step) -> {
            OutboxMessage message = in(from);
            if (from.next().contains(to)) {
                step.accept(message);
                assertThat(message.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> step.accept(message)).isInstanceOf(IllegalStateException.class);
                assertThat(message.state()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    void onlyAMailThatWaitsIsTried(MailState state) {
        OutboxMessage message = in(state);
        assertThatThrownBy(() -> message.failed("451 busy", NOW, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMailWithoutALetterWaitsOnlyOnceThereIsOne() {
        OutboxMessage message = in(MailState.UNMADE);
        assertThatThrownBy(() -> message.retry(NOW)).isInstanceOf(IllegalStateException.class);
        message.stillUnmade("NullPointerException");
        assertThat(message.state()).isEqualTo(MailState.UNMADE);
        message.made(new byte[1], NOW);
        assertThat(message.state()).isEqualTo(MailState.WAITING);
        assertThat(message.lastError()).isEmpty();
        assertThatThrownBy(() -> message.made(new byte[1], NOW)).isInstanceOf(IllegalStateException.class);
    }

    private static void waitAgain(OutboxMessage message) {
        if (message.state() == MailState.UNMADE) {
            message.made(new byte[1], NOW);
        } else {
            message.retry(NOW);
        }
    }

    private static OutboxMessage in(MailState state) {
        OutboxMessage message = new OutboxMessage(
                switch (state) {
                    case UNMADE, BY_HAND, SENT -> state;
                    case TOLD -> MailState.BY_HAND;
                    case WAITING, GIVEN_UP -> MailState.WAITING;
                });
        if (STEPS.containsKey(state) && state != MailState.WAITING) {
            STEPS.get(state).accept(message);
        }
        return message;
    }
}
