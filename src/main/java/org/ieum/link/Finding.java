package org.ieum.link;

/** What a link's token leads to. */
public sealed interface Finding {

    /** A link that can be used; or, as the answer of a use, that was used just now. */
    record Open(String purpose, long targetId) implements Finding {}

    /** It had its effect before. */
    record Used(String purpose, long targetId) implements Finding {}

    /** Its time is over and it had no effect. */
    record Expired(String purpose, long targetId) implements Finding {}

    /** No such link for such a purpose. */
    record Unknown() implements Finding {}
}
