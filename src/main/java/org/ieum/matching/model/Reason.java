package org.ieum.matching.model;

import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Side;

/** A fact that speaks for a proposal, or against a pairing that ends. Words are found where it is shown. */
public sealed interface Reason {

    /** Both speak a language. {@code level} is the lower of the two. */
    record SharedLanguage(LanguageSkill level) implements Reason {}

    /** The lesson is held in the language that it teaches. */
    record TaughtLanguage(String language) implements Reason {}

    /** Both can be in the same city. */
    record SameCity(String city) implements Reason {}

    /** Both can meet online. */
    record Online() implements Reason {}

    /** How long the learner has waited. */
    record Waited(int weeks) implements Reason {}

    /** One ranked the other. */
    record Wished(Side by, int rank) implements Reason {}

    /** How full the tutor's week becomes by the plan. */
    record Load(int sessions, int maxSessions) implements Reason {}

    /** It ran before. */
    record Continues() implements Reason {}

    /** A coordinator locked it. */
    record Locked() implements Reason {}

    /** The tutor is on leave: the pairing is kept, but somebody has to stand in or the lessons wait. */
    record OnLeave() implements Reason {}

    /** The tutor's pledge ends soon, in so many whole weeks. */
    record Finishes(int weeks) implements Reason {}

    /** A running pairing ends or moves because it breaks a rule now. */
    record Broken(Rule rule) implements Reason {}

    /** A running pairing ends because the learner no longer asks for the subject. */
    record NeedGone() implements Reason {}

    /** A running pairing ends or moves because its tutor is not among those who teach. */
    record TutorGone() implements Reason {}

    /** A running pairing ends or moves because of an older one that takes its time or its tutor's room. */
    record Collides() implements Reason {}
}
