package org.ieum.testing;

import java.util.Locale;
import org.ieum.kernel.Side;

/** What other programs send to sign somebody up. */
public final class SignUpBodies {

    /** A learner without any flaw, who calls herself Sora. */
    public static final String SORA = """
            {"alias": "Sora", "email": "sora@example.org", "locale": "ko", "gender": "female", "city": "Seoul",
             "delivery": "either", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "english", "sessions": 2, "minutes": 60}],
             "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "registeredOn": "2026-10-01"}""";

    private static final String BOTH = """
            "email": "%s", "locale": "ko", "gender": "undisclosed", "city": "", "delivery": "online",
            "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
            "availability": [{"day": "SAT", "from": "10:00", "to": "12:30"}],""";

    private static final String LEARNER = "{" + BOTH + """
            "alias": "Bada", "needs": [{"subject": "english", "sessions": 2, "minutes": 60}]}""";

    private static final String TUTOR = "{" + BOTH + """
            "name": "Bada", "subjects": ["english"], "maxSessionsPerWeek": 2, "maxLearners": 1,
            "commitmentStart": "2030-01-01", "commitmentEnd": "2031-06-01"}""";

    private SignUpBodies() {}

    /** Somebody with this address. */
    public static String of(Side side, String email) {
        return String.format(Locale.ROOT, side == Side.LEARNER ? LEARNER : TUTOR, email);
    }
}
