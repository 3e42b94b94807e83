package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedMap;
import org.ieum.kernel.Side;
import org.ieum.person.Person;

/** What people of one side are asked, by themselves or by a coordinator. */
public interface PersonFields {

    /** Of which side. */
    Side side();

    /** Adds all questions to a form. */
    FormFields ask(FormFields form);

    /** What somebody has answered. */
    MultivaluedMap<String, String> values(Person person);
}
