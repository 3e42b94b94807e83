package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.outbox.OutgoingMail;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.screening.ScreeningSteps;
import org.ieum.screening.StepRunsOut;

/** Tells tutors in good time that something runs out that somebody has seen of them. */
@Singleton
class TellingOfSteps {

    @Inject Persons people;
    @Inject ScreeningSteps steps;
    @Inject OwnPageLetters pages;
    @Inject WritingMails mails;

    void runsOut(@Observes StepRunsOut event) {
        write(new MailOrder.OfStep(event)).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfStep order) {
        StepRunsOut event = order.event();
        return Addressee.orByHand(Side.TUTOR, people.get(new PersonId(Side.TUTOR, event.tutorId())))
                .map(reader -> {
                    String link = pages.link(reader);
                    String until = Wording.in(reader.language()).date(event.until());
                    String step = steps.findById(event.stepId()).name(reader.language());
                    return mails.write(
                            "step-runs-out/" + event.tutorId() + "/" + event.stepId() + "/" + event.until(),
                            MailKind.STEP_RUNS_OUT,
                            order,
                            reader,
                            () -> Content.of(MailTemplates.stepRunsOut(step, until, link)));
                });
    }
}
