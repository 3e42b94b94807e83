package org.ieum.learner;

import java.util.Optional;
import org.ieum.kernel.Delivery;

/** How many needs of approved learners have nobody, of a subject and of learners of one city who meet in one way. */
public record WaitingNeeds(String subject, Optional<String> city, Delivery delivery, long needs) {}
