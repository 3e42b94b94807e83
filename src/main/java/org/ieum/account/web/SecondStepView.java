package org.ieum.account.web;

import java.util.List;
import java.util.Optional;
import org.ieum.account.TakingSecondStep.OwnSecondStep;
import org.ieum.account.TakingSecondStep.Secret;

/**
 * The page of one's own second step.
 *
 * @param secret while it is set up: groups of four characters, easier to type
 * @param codes fresh recovery codes, shown this once
 * @param problem {@code refused}, {@code password}, {@code tooMany} or empty
 */
record SecondStepView(
        OwnSecondStep standing, Optional<String> secret, Optional<QrPicture> qr, List<String> codes, String problem) {

    static SecondStepView of(OwnSecondStep standing, Optional<Secret> secret, List<String> codes, String problem) {
        return new SecondStepView(
                standing,
                secret.map(shown -> shown.text().replaceAll("(.{4})(?=.)", "$1 ")),
                secret.map(shown -> QrPicture.of(shown.uri())),
                codes,
                problem);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "SecondStepView[…]";
    }
}
