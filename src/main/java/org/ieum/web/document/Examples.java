package org.ieum.web.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/** What is sent, for each operation that takes JSON; a test sends each. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LEARNER = """
            {"alias": "Sora", "email": "sora@example.org", "locale": "ko", "gender": "female", "city": "Seoul",
             "delivery": "either", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "english", "sessions": 2, "minutes": 60}],
             "availability": [{"day": "SAT", "from": "10:00", "to": "12:00"}], "tutorGender": "female",
             "registeredOn": "2026-10-01"}""";

    private static final String TUTOR = """
            {"name": "Kim Minji", "email": "minji@example.org", "locale": "en", "gender": "female", "city": "Seoul",
             "delivery": "either", "timeZone": "Asia/Seoul",
             "languages": [{"tag": "en", "level": "native"}, {"tag": "ko", "level": "B2"}], "subjects": ["english"],
             "availability": [{"day": "SAT", "from": "09:00", "to": "13:00"}], "maxSessionsPerWeek": 3,
             "maxLearners": 2, "commitmentStart": "2026-10-05", "commitmentEnd": "2028-01-03"}""";

    private static final String STANDING = "{\"status\": \"paused\", \"until\": \"2099-02-01\", \"reason\": \"Exams\"}";

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("signUpLearner", LEARNER),
            Map.entry("signUpTutor", TUTOR),
            Map.entry("putLearner", LEARNER),
            Map.entry("putTutor", TUTOR),
            Map.entry("patchLearner", "{\"city\": \"Busan\", \"tutorGender\": null}"),
            Map.entry("patchTutor", "{\"maxLearners\": 3}"),
            Map.entry("moveLearner", STANDING),
            Map.entry("moveTutor", STANDING),
            Map.entry("putPledgeOfTutor", "{\"answer\": \"finish\"}"),
            Map.entry("putStepOfTutor", "{\"seenOn\": \"2026-11-02\", \"until\": \"2027-11-01\"}"),
            Map.entry("putWish", "{\"kind\": \"1\"}"),
            Map.entry("startRound", "{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT5S\"}"),
            Map.entry("resumeRound", "{\"timeLimit\": \"PT5S\"}"),
            Map.entry("decideProposal", "{\"decision\": \"approved\", \"version\": 0}"),
            Map.entry("changePairingTimes", "{\"from\": \"2099-02-02\", \"times\": [\"SAT 11:00/60\"]}"),
            Map.entry("writeDownCheckIn", "{\"side\": \"learner\", \"answer\": \"so_so\"}"),
            Map.entry("writeNote", "{\"learner\": \"L1\", \"text\": \"Her aunt is at home after six.\"}"),
            Map.entry("sayLessonOutcome", "{\"state\": \"cancelled\", \"by\": \"learner\"}"),
            Map.entry("endPairing", "{\"by\": \"tutor\"}"),
            Map.entry("chooseRoom", "{\"room\": \"https://meet.example.org/room-7\"}"),
            Map.entry("proposePlace", "{\"place\": 7}"),
            Map.entry("answerPlace", "{\"place\": 7, \"answer\": \"suits\"}"),
            Map.entry("tellOfSafety", "{\"side\": \"learner\"}"),
            Map.entry("writeMessage", "{\"text\": \"I am here now. What happened?\"}"),
            Map.entry("answerOffer", "{\"side\": \"learner\", \"answer\": \"accepted\"}"));

    private Examples() {}

    static void addTo(Operation operation) {
        String body = BODIES.get(operation.getOperationId());
        if (body != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> media.setExample(parsed(body)));
        }
    }

    private static Object parsed(String body) {
        try {
            return JSON.readValue(body, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example is no JSON", e);
        }
    }
}
