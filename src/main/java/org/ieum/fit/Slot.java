package org.ieum.fit;

import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;

/** When and how two people could meet; {@code times} are sorted, in the installation's zone. */
public record Slot(Meeting meeting, List<Session> times) {}
