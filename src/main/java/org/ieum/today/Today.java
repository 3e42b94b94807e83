package org.ieum.today;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ieum.audit.ChangesSince;
import org.ieum.backup.BackupAge;
import org.ieum.queue.QueueLength;
import org.ieum.queue.WeekBesideWeek;

/**
 * What a coordinator sees first.
 *
 * @param step where the week is
 * @param round the round that it is about; empty where there is none
 * @param queues in which something waits, the most urgent first
 * @param empty in which nothing does
 * @param before when they came before; empty at the first time
 * @param since what others did since then
 * @param backup what is wrong with backups; empty if nothing is
 */
public record Today(
        WeekStep step,
        OptionalLong round,
        List<QueueLength> queues,
        List<QueueLength> empty,
        List<WeekBesideWeek> figures,
        Optional<Instant> before,
        ChangesSince since,
        Optional<BackupAge.Overdue> backup) {}
