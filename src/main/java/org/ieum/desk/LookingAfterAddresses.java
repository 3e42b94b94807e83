package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.outbox.AddressPause;
import org.ieum.outbox.AddressPauses;
import org.ieum.outbox.MailsComingBack;
import org.ieum.outbox.Recipient;
import org.ieum.person.Person;
import org.ieum.person.Persons;
import org.ieum.platform.Part;

/** Addresses to which no mail is sent, because one came back: a coordinator corrects them, or knows that they work again. */
@Singleton
public class LookingAfterAddresses {

    /** Of each side; those behind them come once these are settled. */
    private static final int MOST = 200;

    @Inject AddressPauses pauses;
    @Inject MailsComingBack comingBack;
    @Inject Persons people;
    @Inject Audit audit;

    /** Somebody whom no mail reaches any more. */
    public record PausedAddress(Side side, Person person, AddressPause pause) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "PausedAddress[" + side + " " + person.id() + "]";
        }
    }

    /** Those who have waited longest first, learners before tutors; each is a reading of a person. */
    @Transactional
    public List<PausedAddress> paused(String actor) {
        return Stream.of(Side.values())
                .flatMap(side -> read(side, pauses.of(side, MOST), actor))
                .toList();
    }

    /**
     * Some of those whom no mail reaches.
     *
     * @param total how many there are
     * @param next behind which the next part begins; empty for the last part
     */
    public record PausedPart(List<PausedAddress> people, long total, Optional<Long> next) {}

    /** A part of them in the order in which it was seen; each is a reading of a person. Few statements, for however many. */
    @Transactional
    public PausedPart paused(Part.Asked asked, String actor) {
        Part<AddressPause> part = pauses.part(asked);
        Map<Side, List<AddressPause>> bySide = part.items().stream()
                .collect(Collectors.groupingBy(pause -> pause.recipient().side()));
        List<PausedAddress> read = bySide.entrySet().stream()
                .flatMap(some -> read(some.getKey(), some.getValue(), actor))
                .sorted(Comparator.comparing(one -> one.pause().id()))
                .toList();
        return new PausedPart(read, pauses.count(), part.last().map(AddressPause::id));
    }

    private Stream<PausedAddress> read(Side side, List<AddressPause> paused, String actor) {
        Map<Long, ? extends Person> theirs = people.of(side)
                .byId(paused.stream().map(one -> one.recipient().id()).collect(Collectors.toSet()));
        audit.recordEach(actor, side.code() + ".read", side.code(), theirs.keySet());
        return paused.stream()
                .filter(one -> theirs.containsKey(one.recipient().id()))
                .map(one -> new PausedAddress(side, theirs.get(one.recipient().id()), one));
    }

    /** Mails are sent there again; false if they were all the time. */
    @Transactional
    public boolean worksAgain(Side side, long id, String actor) {
        boolean paused = comingBack.worksAgain(Recipient.of(side, id));
        if (paused) {
            audit.record(actor, side.code() + ".address-works", side.code(), id);
        }
        return paused;
    }
}
