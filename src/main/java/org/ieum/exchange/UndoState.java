package org.ieum.exchange;

import org.ieum.kernel.Coded;

/** How far an import is that was taken in, and can be undone. */
public enum UndoState implements Coded {
    /** It is in. */
    TAKEN,
    /** A job undoes it. */
    UNDOING,
    /** It is in: when somebody wanted to undo it, somebody else had done something to its people. */
    TOUCHED,
    /** It is out again. */
    UNDONE
}
