package org.ieum.checkin.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.ReadingHowItGoes;
import org.ieum.checkin.ReadingHowItGoes.LatestCheckIns;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.platform.TimeText;

/** Gathers what was last said on how it goes for the page of a pairing. */
@Singleton
public class CheckInsPart {

    private static final int SHOWN = 5;

    @Inject ReadingHowItGoes reading;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Two statements, and a row in the trail.
     *
     * @param names of the two
     */
    @Transactional
    public CheckInsView of(long pairing, Map<Side, String> names, PageLanguage language, String actor) {
        audit.record(actor, "check-in.read", "pairing", pairing);
        TroubleMessages words = TroubleScreen.words(language);
        LatestCheckIns latest = reading.latest(pairing, SHOWN);
        return new CheckInsView(
                pairing,
                latest.open().stream()
                        .map(trouble ->
                                new CheckInsView.OpenLine(words.reason(trouble.reason()), moment(trouble.since())))
                        .toList(),
                latest.asked().stream()
                        .map(asked -> line(asked, names.get(asked.who().side()), words))
                        .toList());
    }

    private CheckInsView.AskedLine line(CheckIn asked, String name, TroubleMessages words) {
        return new CheckInsView.AskedLine(
                moment(asked.answeredAt().orElseGet(asked::askedAt)),
                asked.answer()
                        .map(said -> words.answered(name, words.said(said)))
                        .orElseGet(() -> words.silent(name)),
                asked.line().orElse(""));
    }

    private String moment(Instant at) {
        return TimeText.moment(at, clock.getZone());
    }
}
