package org.ieum.desk.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;

/** Where the next part of a list begins: the id of the last of this one, so that it stays right when others come and go. */
public final class Cursor {

    private static final String MARK = "after:";

    private Cursor() {}

    /** Behind this one. */
    public static String of(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The id that it stands for. */
    public static long parse(String text) {
        String plain = text.matches("[A-Za-z0-9_-]{8,40}") && text.length() % 4 != 1
                ? new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)
                : "";
        if (!plain.matches(MARK + "[0-9]{1,18}")) {
            throw new Malformed(Fault.FORM, text, "next");
        }
        return Long.parseLong(plain.substring(MARK.length()));
    }
}
