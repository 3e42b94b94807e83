package org.ieum.checkin.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.pairing.Turn;

/** What people read who are asked how their lessons go; Korean and Chinese in {@code messages/checkin_*.properties}. */
@MessageBundle("checkin")
public interface CheckInMessages {

    /** In English in {@code checkin_en.properties}. */
    @Message
    String answer(CheckInAnswer answer);

    @Message("How are your lessons?")
    String title();

    @Message("{subject}: how is it going?")
    String question(String subject);

    @Message("{subject}: how was it, all in all?")
    String lastQuestion(String subject);

    /** Of a learner's two tutors, while one hands on to the other. */
    @Message
    String turnOf(Turn turn);

    @Message("Coordinators alone read what you say here. Whoever you have lessons with never sees it.")
    String alone();

    @Message("If you like, a line about it")
    String line();

    @Message("One line of at most 300 letters, please.")
    String tooLong();

    @Message("There is a problem")
    String problem();

    @Message("You said: {answer}. Thank you.")
    String said(String answer);

    @Message("You said: please call me. A coordinator sees it now and gets in touch with you.")
    String saidCall();

    @Message("You have taken it back.")
    String takenBack();

    @Message("You can say something else while this page is open to you:")
    String change();

    @Message("Take it back")
    String takeBack();

    @Message("This is over")
    String overTitle();

    @Message("It can be answered no more. On your own page you can write to us and see what is open:")
    String over();

    @Message("To my own page")
    String toOwnPage();
}
