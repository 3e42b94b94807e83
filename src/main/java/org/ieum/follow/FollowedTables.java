package org.ieum.follow;

import java.util.List;

/** All that follows in one room, in an order that the room's constraints allow. */
public record FollowedTables(List<Followed> tables) {}
