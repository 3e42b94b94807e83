package org.ieum.account;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.audit.ReadingStopped;

/** Whoever was stopped while reading is told of to all admins, to the one who was stopped as well. */
@Singleton
class AlarmingAdmins {

    @Inject Accounts accounts;
    @Inject Event<AdminAlarmed> alarmed;

    void stopped(@Observes ReadingStopped event) {
        accounts.all().stream()
                .filter(account -> account.role == Role.ADMIN && account.maySignIn())
                .map(admin -> new AdminAlarmed(admin.id, admin.email, admin.language, event.actor(), event.at()))
                .forEach(alarmed::fire);
    }
}
