package org.ieum.web.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Who may call an operation, in words: the scheme of a plain token knows no roles. */
final class Callers {

    static final String TOKEN = "token";

    private Callers() {}

    static void sayIn(Operation operation) {
        List<SecurityRequirement> found =
                Optional.ofNullable(operation.getSecurity()).orElse(List.of());
        List<String> roles = found.stream()
                .flatMap(requirement -> requirement.getScheme(TOKEN).stream())
                .toList();
        operation.setSecurity(
                roles.isEmpty()
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        String who = roles.isEmpty()
                ? "For everybody."
                : roles.contains("coordinator") ? "For coordinators and admins." : "For admins.";
        String said = operation.getDescription();
        operation.setDescription(said == null || said.isEmpty() ? who : said + " " + who);
    }
}
