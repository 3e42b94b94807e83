package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ieum.kernel.PageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can become of an account. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Password PASSWORD = new Password("three words together");

    /** Each leads from one state into one other. */
    private static final Map<AccountState, Consumer<Account>> WAYS_OUT = Map.of(
            AccountState.INVITED, account -> account.take(PASSWORD),
            AccountState.ACTIVE, account -> account.disable(NOW),
            AccountState.DISABLED, Account::enable);

    @Test
    void anInvitationIsTakenAndAnAccountKeptOutAndLetInAgain() {
        assertThat(AccountState.INVITED.next()).isEqualTo(Set.of(AccountState.ACTIVE));
        assertThat(AccountState.ACTIVE.next()).isEqualTo(Set.of(AccountState.DISABLED));
        assertThat(AccountState.DISABLED.next()).isEqualTo(Set.of(AccountState.ACTIVE));
    }

    @ParameterizedTest
    @EnumSource
    void becomesWhatItsStateAllowsAndNothingElse(AccountState from) {
        WAYS_OUT.forEach((start, step) -> {
            Account account = in(from);
            if (start == from) {
                step.accept(account);
                assertThat(from.next()).contains(account.state());
            } else {
                assertThatThrownBy(() -> step.accept(account)).isInstanceOf(IllegalStateException.class);
                assertThat(account.state()).isEqualTo(from);
            }
        });
    }

    @Test
    void onlyWhoeverHasNotComeYetIsInvited() {
        Account account = in(AccountState.INVITED);
        account.invite(NOW);
        assertThat(account.invitedUntil).isEqualTo(NOW);
        assertThatThrownBy(() -> in(AccountState.ACTIVE).invite(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(AccountState.DISABLED).invite(NOW)).isInstanceOf(IllegalStateException.class);
    }

    private static Account in(AccountState state) {
        Account account = new Account("kim@example.org", new byte[32], Role.COORDINATOR, PageLanguage.KO, NOW);
        if (state != AccountState.INVITED) {
            account.take(PASSWORD);
        }
        if (state == AccountState.DISABLED) {
            account.disable(NOW);
        }
        return account;
    }
}
