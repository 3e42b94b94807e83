package org.ieum.account.web;

import java.util.List;
import java.util.Optional;
import org.ieum.account.TakingSecondStep.OwnSecondStep;
import org.ieum.account.TakingSecondStep.Secret;

/**
 * The page of one's own second step.
 *
 * @param request what the browser needs to be shown a passkey, as JSON, or empty
 * @param shown what becomes of the form that was sent
 */
record SecondStepView(OwnSecondStep standing, List<PasskeyRow> passkeys, String request, Shown shown) {

    /**
     * What came of a form.
     *
     * @param secret while codes of an app are set up: groups of four characters, easier to type
     * @param codes fresh recovery codes, shown this once
     * @param name of the passkey that is added, or empty
     * @param creation what the browser needs to make it, as JSON, or empty
     * @param problem {@code refused}, {@code password}, {@code name}, {@code passkey}, {@code tooMany} or empty
     * @param at the end of the ids of the form in which the problem is
     */
    record Shown(
            Optional<String> secret,
            Optional<QrPicture> qr,
            List<String> codes,
            String name,
            String creation,
            String problem,
            String at) {

        static Shown nothing() {
            return problem(Optional.empty(), "", "", "");
        }

        static Shown secret(Optional<Secret> secret) {
            return problem(secret, "", "", "");
        }

        static Shown codes(List<String> codes) {
            return new Shown(Optional.empty(), Optional.empty(), codes, "", "", "", "");
        }

        static Shown creation(String name, String creation) {
            return new Shown(Optional.empty(), Optional.empty(), List.of(), name, creation, "", "");
        }

        static Shown problem(Optional<Secret> secret, String name, String problem, String at) {
            return new Shown(
                    secret.map(shown -> shown.text().replaceAll("(.{4})(?=.)", "$1 ")),
                    secret.map(shown -> QrPicture.of(shown.uri())),
                    List.of(),
                    name,
                    "",
                    problem,
                    at);
        }
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SecondStepView[…]";
    }
}
