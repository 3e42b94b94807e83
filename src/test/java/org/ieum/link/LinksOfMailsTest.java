package org.ieum.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ieum.person.AddressChanged;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** Links lie in mailboxes: when a person's address is another one, whoever has the one before opens nothing with them. */
class LinksOfMailsTest {

    /** Who makes links, and who ends them when an address changes; nobody where they belong to no person's address. */
    private static final Map<String, String> ENDED_BY = Map.of(
            "org.ieum.selfservice.OwnPages", "org.ieum.selfservice.OwnPages",
            "org.ieum.checkin.CheckInLinks", "org.ieum.checkin.CheckInLinks",
            "org.ieum.week.Feeds", "org.ieum.week.Feeds",
            "org.ieum.lesson.ReminderLinks", "org.ieum.lesson.ReminderLinks",
            "org.ieum.mail.ConfirmingAddresses", "org.ieum.mail.ConfirmingAddresses",
            "org.ieum.mail.TellingOfOffers", "org.ieum.offer.AskingAtAnotherAddress",
            "org.ieum.selfservice.OwnOffers", "org.ieum.offer.AskingAtAnotherAddress",
            // What somebody began, of whom nothing is known yet; and colleagues, whose addresses stay.
            "org.ieum.joining.KeepingSignUpDrafts", "",
            "org.ieum.account.Inviting", "");

    @Test
    void dieWithTheAddress() {
        Set<String> makers = House.classes().stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getFullName().equals(Links.class.getName())
                                && call.getName().startsWith("issue")))
                .map(JavaClass::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(makers).isEqualTo(new TreeSet<>(ENDED_BY.keySet()));
        assertThat(ENDED_BY.values())
                .filteredOn(name -> !name.isEmpty())
                .allSatisfy(name -> assertThat(House.classes().get(name).getMethods().stream()
                                .anyMatch(method -> method.getRawParameterTypes().stream()
                                        .anyMatch(type -> type.isEquivalentTo(AddressChanged.class))))
                        .as(name)
                        .isTrue());
    }
}
