package org.ieum.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ieum.platform.Flaw;

/**
 * What an upload changes, line by line: all is counted, the first are kept to be looked at. Two uploads that change the same
 * have the same {@link #digest()}, so that what was looked at is known to be what is done.
 */
public final class ImportChanges {

    /** More than anybody reads. */
    private static final int KEPT = 500;

    private final Map<DataFile, LineCounts> tallies = new EnumMap<>(DataFile.class);
    private final List<ChangedLine> kept = new ArrayList<>();
    private final List<Flaw> warnings = new ArrayList<>();
    private final ImportJournal journal = new ImportJournal();
    private final MessageDigest digest;

    ImportChanges() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The numbers of each file that was sent. */
    public Map<DataFile, LineCounts> tallies() { return tallies; }

    /** The first of the lines that change something, in the order of the files. */
    public List<ChangedLine> lines() {
        return List.copyOf(kept);
    }

    /** What is not wrong and may still be a mistake; the first of it. */
    public List<Flaw> warnings() {
        return List.copyOf(warnings);
    }

    /** How many lines change something. */
    public int count() {
        return tallies.values().stream()
                .mapToInt(tally -> tally.created() + tally.updated())
                .sum();
    }

    /** Stands for all lines, those that were not kept too. */
    public byte[] digest() {
        try {
            // A digest is used up by being asked.
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be cloned", e);
        }
    }

    /** How all of it can be undone. */
    ImportJournal journal() { return journal; }

    void counted(DataFile file, LineCounts tally) {
        tallies.put(file, tally);
    }

    /** Who was warned of something saw it: it belongs to what was looked at. */
    void warn(Flaw warning) {
        digest.update((warning.where() + "\n" + warning.value() + "\n").getBytes(StandardCharsets.UTF_8));
        if (warnings.size() < KEPT) {
            warnings.add(warning);
        }
    }

    LineCounts isNew(DataFile file, int line, String key) {
        keep(new ChangedLine(file, line, key, true, List.of()));
        return LineCounts.CREATED;
    }

    LineCounts known(DataFile file, int line, String key, boolean changed, List<ChangedLine.ChangedCell> cells) {
        if (changed) {
            keep(new ChangedLine(file, line, key, false, List.copyOf(cells)));
        }
        return LineCounts.known(changed);
    }

    private void keep(ChangedLine line) {
        // By its parts: the record hides what it says.
        String all =
                line.file() + "\n" + line.line() + "\n" + line.key() + "\n" + line.isNew() + "\n" + line.cells() + "\n";
        digest.update(all.getBytes(StandardCharsets.UTF_8));
        if (kept.size() < KEPT) {
            kept.add(line);
        }
    }
}
