package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.testing.House;
import org.junit.jupiter.api.Test;

/** What is empty, what cannot be seen and how long a text is has one rule, {@code kernel.Text}; Java's own is another. */
class TextsOfPeopleTest {

    private static final Set<String> JAVAS_RULE = Set.of("strip", "stripLeading", "stripTrailing", "trim", "isBlank");

    /** They read what no person types into a page: settings, headers, files of the machine, and what we wrote ourselves. */
    private static final Set<String> OF_MACHINES = Set.of(
            "org.ieum.account.web.Authentication",
            "org.ieum.mail.bounce.ReadingReports",
            "org.ieum.outbox.Redaction",
            "org.ieum.outbox.SmtpOptions",
            "org.ieum.person.web.FormField",
            "org.ieum.platform.proxy.ForwardedHops",
            "org.ieum.platform.proxy.TrustedProxies",
            "org.ieum.round.web.CurvePicture");

    @Test
    void areReadByOneRule() {
        assertThat(House.classes().stream()
                        .filter(type -> !type.getPackageName().startsWith("org.ieum.matching"))
                        .filter(type -> !type.getPackageName().equals("org.ieum.platform.start"))
                        .filter(type -> !type.getFullName().equals("org.ieum.kernel.Text"))
                        .filter(type -> !OF_MACHINES.contains(type.getFullName()))
                        .flatMap(TextsOfPeopleTest::uses)
                        .map(JavaCodeUnitAccess::getDescription))
                .isEmpty();
    }

    /** Called, or named for somebody who calls it. */
    private static Stream<JavaCodeUnitAccess<?>> uses(JavaClass type) {
        Stream<JavaCodeUnitAccess<?>> all =
                Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream());
        return all.filter(access ->
                access.getTargetOwner().isEquivalentTo(String.class) && JAVAS_RULE.contains(access.getName()));
    }
}
