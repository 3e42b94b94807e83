package org.ieum.joining.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.ieum.kernel.Coded;
import org.ieum.kernel.PageLanguage;

/** Which button of a page was pressed. */
sealed interface PressedButton {

    /** The name of the buttons. */
    String NAME = "do";

    /** On to the next page. */
    record Next() implements PressedButton {}

    /** Go on another time. */
    record Later() implements PressedButton {}

    /** The same page in another language. */
    record Speak(PageLanguage language) implements PressedButton {}

    static PressedButton of(MultivaluedMap<String, String> form) {
        String pressed = form.getFirst(NAME);
        if (pressed == null) {
            return new Next();
        }
        if (pressed.startsWith("lang-")) {
            return Coded.find(PageLanguage.class, pressed.substring("lang-".length()))
                    .<PressedButton>map(Speak::new)
                    .orElseGet(Next::new);
        }
        return pressed.equals("later") ? new Later() : new Next();
    }
}
