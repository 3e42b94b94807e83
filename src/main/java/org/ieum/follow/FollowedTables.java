package org.ieum.follow;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.kernel.Side;

/** All that follows in one room, in an order that the room's constraints allow: the room has a bean that says what. */
public abstract class FollowedTables {

    private final List<Followed> tables;

    /** These. */
    protected FollowedTables(Followed... tables) {
        this.tables = List.of(tables);
    }

    /** One table that is of both kinds of people. */
    protected FollowedTables(Function<Side, Followed> table) {
        this.tables = Stream.of(Side.values()).map(table).toList();
    }

    List<Followed> tables() { return tables; }
}
