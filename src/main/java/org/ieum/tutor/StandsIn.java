package org.ieum.tutor;

import org.ieum.kernel.Coded;

/** Whether somebody would stand in while another tutor is away. */
public enum StandsIn implements Coded {
    YES,
    NO;

    static StandsIn of(boolean would) {
        return would ? YES : NO;
    }
}
