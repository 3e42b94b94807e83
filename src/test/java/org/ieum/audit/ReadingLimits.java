package org.ieum.audit;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** In tests nobody is held up who reads much, unless the test is of that. */
@Mock
@Singleton
public class ReadingLimits implements ReadingSettings {

    private static final int MANY = 1_000_000;

    private volatile int people = MANY;
    private volatile int lists = MANY;

    /** From now on, for everybody. */
    public void set(int mostPeople, int mostLists) {
        people = mostPeople;
        lists = mostLists;
    }

    /** As before. */
    public void lift() {
        set(MANY, MANY);
    }

    @Override
    public int coordinator() { return people; }

    @Override
    public int admin() {
        return 2 * people;
    }

    @Override
    public int program() { return people; }

    @Override
    public int lists() { return lists; }
}
