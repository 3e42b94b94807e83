package org.ieum.joining.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ieum.kernel.Side;

/** Where the pages of joining are. */
final class SignUpPaths {

    static final String CHECK = "check";

    private SignUpPaths() {}

    static String of(Side kind, String page) {
        return "/join/" + kind.code() + "/" + page;
    }

    /** To the first page. */
    static Response toBeginning(Side kind) {
        return Response.seeOther(URI.create("/join/" + kind.code())).build();
    }

    static Response to(Side kind, String page) {
        return Response.seeOther(URI.create(of(kind, page))).build();
    }
}
