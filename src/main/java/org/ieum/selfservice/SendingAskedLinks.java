package org.ieum.selfservice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.person.EmailAddress;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.job.Once;

/**
 * Sends the links that were asked for: to everybody who has the address, learners and tutors, and to whoever has not proven
 * it yet the link by which they do. Who has left gets it if nobody else does.
 */
@Singleton
class SendingAskedLinks {

    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("send-asked-link");

    /** However often somebody presses the button, one mail in a while. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    @Inject AskedLinks links;
    @Inject Persons people;
    @Inject Event<OwnPageAsked> asked;
    @Inject Event<ConfirmationAsked> confirmation;

    /** The job that sends one. */
    static TaskInstance<Void> job(long asked) {
        return JOB.instance(Long.toString(asked)).build();
    }

    /** Whatever fails is tried again after some minutes, and keeps nobody else waiting. */
    @Produces
    @Singleton
    Task<Void> job() {
        return Once.of(JOB).execute((instance, context) -> send(Long.parseLong(instance.getId())));
    }

    @Transactional
    void send(long id) {
        links.findByIdOptional(id).ifPresent(link -> {
            long turn = link.askedAt.toEpochMilli() / WHILE.toMillis();
            for (List<Person> one : bySide(people.at(new EmailAddress(link.address)))) {
                writtenTo(one).forEach(person -> send(person, "asked/" + turn));
            }
            links.delete(link);
        });
    }

    private void send(Person person, String key) {
        PersonId who = new PersonId(person.side(), person.id());
        if (person.confirmedAt().isPresent()) {
            asked.fire(new OwnPageAsked(who, key));
        } else {
            confirmation.fire(new ConfirmationAsked(who));
        }
    }

    private static Collection<List<Person>> bySide(List<Person> all) {
        return all.stream().collect(Collectors.groupingBy(Person::side)).values();
    }

    private static List<Person> writtenTo(List<Person> ofOneSide) {
        List<Person> here = ofOneSide.stream()
                .filter(person -> person.status() != Status.LEFT)
                .toList();
        return here.isEmpty() ? ofOneSide.subList(0, 1) : here;
    }
}
