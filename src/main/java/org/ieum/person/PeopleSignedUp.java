package org.ieum.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Side;

/** Some asked to learn or to teach; their addresses, if any, are not proven yet. Many at once cost little more than one. */
public record PeopleSignedUp(List<SignedUp> people) {

    /**
     * One of them.
     *
     * @param consent the version of the privacy notice that was agreed to with it; empty if it was not
     * @param newer what they said now and not before, which waits until they prove it; empty if nothing
     * @param fresh whether nobody knew them: they have agreed to nothing yet, and nobody has written to them
     */
    public record SignedUp(PersonId who, Optional<Integer> consent, Optional<Long> newer, boolean fresh) {}

    /** One without having agreed to anything yet, who may have been known. */
    public static PeopleSignedUp one(Side side, long id) {
        return new PeopleSignedUp(
                List.of(new SignedUp(new PersonId(side, id), Optional.empty(), Optional.empty(), false)));
    }

    /** Those whom nobody knew. */
    public Stream<SignedUp> fresh() {
        return people.stream().filter(SignedUp::fresh);
    }

    /** Those who were known. */
    public Stream<SignedUp> known() {
        return people.stream().filter(one -> !one.fresh());
    }
}
