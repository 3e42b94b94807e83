package org.ieum.platform.seal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Another field holds the keyed hash by which this sealed one is found: whether it belongs to it is checked on opening. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface FoundBy {

    /** The other field. */
    String value();
}
