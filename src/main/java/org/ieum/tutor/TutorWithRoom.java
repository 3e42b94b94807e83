package org.ieum.tutor;

import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.HalfHours;

/**
 * A tutor who could take one more lesson and one more learner.
 *
 * @param free the half hours of the week in question in which they have no lesson, in the installation's zone
 */
public record TutorWithRoom(Optional<String> city, Delivery delivery, List<String> subjects, HalfHours free) {}
