package org.ieum.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk's menu and of its search; all in {@code messages/menu_*.properties}. */
@MessageBundle("menu")
public interface MenuMessages {

    @Message
    String room(MenuRoom room);

    @Message
    String item(MenuItem item);

    /** What the way to a page is called. */
    @Message("Where this page is")
    String crumbs();

    /** One of the things of a place, on the way to a part of it. */
    @Message
    String one(MenuThing thing);

    /** On the one button that a narrow screen has. */
    @Message("Menu")
    String menu();

    @Message("Find by name, key or whole address")
    String find();

    @Message("Find")
    String findButton();
}
