package org.ieum.testing;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.ieum.kernel.Meeting;

/** A learner and a tutor who are asked, for tests of what they answer. */
@Singleton
public class StoredOffers {

    private static final int POLLS = 2400;

    /** Days between the second yes and the first lesson. */
    private static final int NOTICE = 3;

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/offer/[A-Za-z0-9_-]{32})\\s");

    @Inject StoredPeople people;
    @Inject StoredPairings pairings;
    @Inject EntityManager entities;
    @Inject Clock clock;

    /** An offer, Mondays at 19:00 of the tutor's 19:00 to 22:00; the learner has time until 21:00 and on Tuesdays. */
    public long offer() {
        long learner = people.learner("L1", "math", "MON 19:00-21:00", "TUE 20:00-21:00");
        return offer(learner);
    }

    /** The same to a learner whom a coordinator reaches. */
    public long offerWithoutMail() {
        return offer(people.learnerWithoutMail("L1", "math", "MON 19:00-21:00", "TUE 20:00-21:00"));
    }

    /** The same to two of a city who meet there. */
    public long offerInPerson(String city) {
        long learner = people.learner("L1", "math", "MON 19:00-21:00", "TUE 20:00-21:00");
        long tutor = tutor();
        live("learner", city);
        live("tutor", city);
        return pairings.offer(learner, tutor, Meeting.IN_PERSON, "MON 19:00/60");
    }

    private long offer(long learner) {
        return pairings.offer(learner, tutor(), "MON 19:00/60");
    }

    private long tutor() {
        return people.tutor("T1", "math", "MON 19:00-22:00", "TUE 19:00-22:00");
    }

    private void live(String side, String city) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update " + side + " set city = :city")
                        .setParameter("city", city)
                        .executeUpdate());
    }

    /** Rows of one column. */
    public List<String> stored(String query) {
        return entities.unwrap(Session.class)
                .createNativeQuery(query, String.class)
                .getResultList();
    }

    /** The kinds of mails and whom they are for, in order. */
    public List<String> mails() {
        return stored("select kind || ' ' || recipient_kind from outbox_message order by kind, recipient_kind");
    }

    /** The first such day on which lessons of an offer can be held, if both say yes now. */
    public LocalDate first(DayOfWeek day) {
        LocalDate first = StoredPeople.MONDAY.with(TemporalAdjusters.nextOrSame(day));
        while (first.isBefore(LocalDate.now(clock).plusDays(NOTICE))) {
            first = first.plusWeeks(1);
        }
        return first;
    }

    /** All tutors have begun and stay for more than a year, whenever this runs. */
    @Transactional
    public void tutorsStay() {
        entities.createNativeQuery(
                        "update tutor set commitment_start = least(current_date, :monday) - 7, commitment_end = current_date + 400")
                .setParameter("monday", StoredPeople.MONDAY)
                .executeUpdate();
    }

    /** Where the pairing stands. */
    public String state(long offer) {
        return stored("select state from pairing where id = " + offer).get(0);
    }

    /** Lets time pass for an offer. */
    @Transactional
    public void later(long offer, Duration by) {
        entities.createNativeQuery("update offer set asked_at = asked_at - cast(:by as interval),"
                        + " deadline = deadline - cast(:by as interval),"
                        + " settled_at = settled_at - cast(:by as interval) where pairing_id = :id")
                .setParameter("by", by.toString())
                .setParameter("id", offer)
                .executeUpdate();
    }

    /** Nothing is left to send, so that the outbox is quiet. */
    @Transactional
    public void noMails() {
        entities.createNativeQuery("delete from outbox_message").executeUpdate();
    }

    /** The path of the link in the last mail that came to somebody; waits for it, and for so many mails in all. */
    public static String link(GreenMail mailbox, String address, int mails) throws Exception {
        for (int i = 0; i < POLLS; i++) {
            MimeMessage[] messages = mailbox.getReceivedMessages();
            String found = last(messages, address);
            if (messages.length >= mails && !found.isEmpty()) {
                return found;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("only " + mailbox.getReceivedMessages().length + " mails");
    }

    private static String last(MimeMessage[] messages, String address) throws Exception {
        String found = "";
        for (MimeMessage message : messages) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                Matcher link = LINK.matcher(text(message));
                found = link.find() ? link.group(1) : found;
            }
        }
        return found;
    }

    /** The text part. */
    public static String text(MimeMessage message) throws Exception {
        Object content = message.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }
}
