package org.ieum.web;

import io.vertx.core.buffer.Buffer;

/** A form as a browser encodes it, looked at before anything takes it apart: who reads it next breaks at what none sends. */
final class EncodedForm {

    private EncodedForm() {}

    /** Whether no browser sends it: too many fields, a percent sign without its two digits, a byte that is no ASCII. */
    static boolean isNone(Buffer body) {
        int fields = 1;
        for (int i = 0; i < body.length(); i++) {
            byte sign = body.getByte(i);
            if (sign < 0 || (sign == '%' && !(isHex(body, i + 1) && isHex(body, i + 2)))) {
                return true;
            }
            fields += sign == '&' ? 1 : 0;
        }
        return fields > RefusedRequests.MOST_FIELDS;
    }

    private static boolean isHex(Buffer body, int at) {
        return at < body.length() && Character.digit(body.getByte(at), 16) >= 0;
    }
}
