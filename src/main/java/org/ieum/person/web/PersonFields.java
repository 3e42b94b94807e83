package org.ieum.person.web;

import org.ieum.kernel.Side;

/** What people of one side are asked, by themselves or by a coordinator. */
public interface PersonFields {

    /** Of which side. */
    Side side();

    /** Adds all questions to a form. */
    FormFields ask(FormFields form);
}
