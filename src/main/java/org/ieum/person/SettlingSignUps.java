package org.ieum.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;

/**
 * Looks, after the answer, who somebody is who signed up. Somebody of this address and name stays as they are: the newer
 * facts wait aside ({@link TakingNewerAnswers}), and whoever is not vouched for yet is asked again, whoever is is told by mail.
 * Another name is another person: families share addresses, and a coordinator sees who may be one. Without an address there is nothing to compare:
 * each is a new person, and a coordinator who writes them down vouches for them.
 */
@Singleton
class SettlingSignUps {

    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("settle-sign-up");

    @Inject SignUps signUps;
    @Inject Persons persons;
    @Inject TakingNewerAnswers taking;
    @Inject ObjectMapper json;
    @Inject Audit audit;
    @Inject Event<PersonSignedUp> signedUp;
    @Inject Event<PersonSignedUpAgain> again;
    @Inject Clock clock;

    /** The job that settles one. */
    static TaskInstance<Void> job(long signUp) {
        return JOB.instance(Long.toString(signUp)).build();
    }

    /** Whatever fails is tried again after some minutes, and keeps nobody else waiting. */
    @Produces
    @Singleton
    Task<Void> job() {
        return Tasks.oneTime(JOB).execute((instance, context) -> settle(Long.parseLong(instance.getId())));
    }

    /** Settles one with all of its address, as they came; does nothing if it is settled. */
    @Transactional
    void settle(long id) {
        for (SignUp signUp : signUps.turn(id)) {
            take(said(persons.of(signUp.side), signUp), signUp);
            signUps.delete(signUp);
        }
    }

    private <P extends Person> SelfDescription<P> said(People<P> people, SignUp signUp) {
        try {
            return people.recall(signUp.told, json);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote what was said.
            throw new IllegalStateException("cannot read the sign-up " + signUp.id());
        }
    }

    private <P extends Person> void take(SelfDescription<P> said, SignUp signUp) {
        Side side = said.people().side();
        P told = said.people().fresh();
        said.tell().accept(told);
        Optional<EmailAddress> email = said.facts().email();
        Optional<P> known = email.flatMap(address -> known(said.people().at(address), told));
        if (known.isPresent()) {
            cameAgain(known.get(), told, signUp);
            return;
        }
        P person = told;
        person.register(Refs.make(side), Status.APPLIED, clock.instant());
        if (email.isEmpty() && !signUp.actor.equals(Audit.PUBLIC)) {
            person.confirm(clock.instant());
        }
        said.people().persist(person);
        record(person, signUp);
        signedUp.fire(new PersonSignedUp(side, person.id(), Optional.ofNullable(signUp.consent), Optional.empty()));
    }

    /** Whatever is new waits aside: anybody can type an address and a name. */
    private void cameAgain(Person person, Person told, SignUp signUp) {
        Optional<Long> newer = taking.keep(person, told, signUp);
        if (person.isVouchedFor()) {
            again.fire(new PersonSignedUpAgain(new PersonId(signUp.side, person.id())));
            return;
        }
        record(person, signUp);
        Optional<Integer> consent = newer.isPresent() ? Optional.empty() : Optional.ofNullable(signUp.consent);
        signedUp.fire(new PersonSignedUp(signUp.side, person.id(), consent, newer));
    }

    private void record(Person person, SignUp signUp) {
        String side = signUp.side.code();
        audit.recordFrom(signUp.network, signUp.actor, side + ".signed-up", side, person.id());
    }

    /** Who of those at an address it is; whoever has left comes back as somebody new. */
    private static <P extends Person> Optional<P> known(List<P> atAddress, P told) {
        return atAddress.stream()
                .filter(person -> !person.status().isOut() && person.isNamedLike(told))
                .min(Comparator.comparing(person -> !person.isVouchedFor()));
    }
}
