package org.ieum.mail.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ieum.account.ActorNames;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.outbox.OutboxMessage;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Actor;

/** Mails in a reader's words, and for whom each is: a number says nothing. One statement for each kind of recipient. */
@Singleton
class MailRows {

    @Inject Persons people;
    @Inject ActorNames accounts;
    @Inject ZoneId zone;

    List<MailRow> of(List<OutboxMessage> messages, PageLanguage language) {
        Map<Recipient, String> called = called(messages, PersonName::withKey);
        called.putAll(colleagues(those(messages, RecipientKind.ACCOUNT)));
        return rows(messages, called, language);
    }

    /** For a file, which has keys in the place of names and no address. */
    List<MailRow> withKeys(List<OutboxMessage> messages, PageLanguage language) {
        return rows(messages, called(messages, PersonName::ref), language);
    }

    private List<MailRow> rows(List<OutboxMessage> messages, Map<Recipient, String> called, PageLanguage language) {
        return messages.stream()
                .map(message -> MailRow.of(
                        message,
                        called.getOrDefault(
                                message.recipient(),
                                Long.toString(message.recipient().id())),
                        zone,
                        language))
                .toList();
    }

    /** Who is gone, or has not signed up yet, has no name. */
    private Map<Recipient, String> called(List<OutboxMessage> messages, Function<PersonName, String> said) {
        Map<Recipient, String> called = new HashMap<>();
        for (Side side : Side.values()) {
            List<Recipient> theirs = those(messages, RecipientKind.of(side));
            Map<Long, PersonName> names = people.of(side).names(ids(theirs));
            theirs.stream()
                    .filter(one -> names.containsKey(one.id()))
                    .forEach(one -> called.put(one, said.apply(names.get(one.id()))));
        }
        return called;
    }

    private Map<Recipient, String> colleagues(List<Recipient> theirs) {
        Map<String, Recipient> actors =
                theirs.stream().collect(toMap(one -> Actor.account(one.id()), Function.identity()));
        Map<String, String> addresses = accounts.named(actors.keySet());
        return actors.entrySet().stream()
                .filter(one -> !addresses.get(one.getKey()).equals(one.getKey()))
                .collect(toMap(Map.Entry::getValue, one -> addresses.get(one.getKey())));
    }

    private static List<Recipient> those(List<OutboxMessage> messages, RecipientKind kind) {
        return messages.stream()
                .map(OutboxMessage::recipient)
                .filter(one -> one.kind() == kind)
                .distinct()
                .toList();
    }

    private static List<Long> ids(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).toList();
    }
}
