package org.ieum.platform.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ieum.platform.Sealing;

/**
 * The list of the erased, beside the backups: whoever is restored from one of before is erased again. It is only added to, and
 * has numbers without names.
 */
public final class ErasedList {

    /** In the folder of the backups. */
    public static final String NAME = "erased.list";

    private final Path file;
    private final Sealing sealing;

    /** The one of a folder, or of the folder of a backup; the keys are those of its data. */
    public ErasedList(Path folder, Sealing sealing) {
        this.file = folder.resolve(NAME);
        this.sealing = sealing;
    }

    /**
     * Adds those who are not on it, and makes it if need be; on the disk when it returns.
     *
     * @return how many were added
     * @throws BackupRefused if it has lines that are none of this installation's
     */
    public int add(Collection<ErasedPerson> erased) throws IOException {
        boolean isNew = !Files.exists(file);
        if (!isNew) {
            cutTornLine();
        }
        Set<String> known =
                isNew ? Set.of() : read().stream().map(ErasedList::who).collect(Collectors.toCollection(TreeSet::new));
        List<ErasedPerson> missing =
                erased.stream().filter(person -> !known.contains(who(person))).toList();
        if (isNew || !missing.isEmpty()) {
            String lines =
                    missing.stream().map(person -> person.line(sealing) + "\n").collect(Collectors.joining());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
        return missing.size();
    }

    /**
     * Those who are on it.
     *
     * @throws BackupRefused if there is none, or a line is none of this installation's
     */
    public List<ErasedPerson> read() throws IOException {
        if (!Files.exists(file)) {
            throw new BackupRefused("The list of those who were erased is missing: " + file
                    + " belongs beside the backup. Without it people would come back whom we promised to forget."
                    + " Put it there; if it is lost for good, make an empty file of that name.");
        }
        List<ErasedPerson> erased = new ArrayList<>();
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String place = file + ", line " + (i + 1);
            erased.add(
                    ErasedPerson.read(lines.get(i), sealing)
                            .orElseThrow(
                                    () -> new BackupRefused(
                                            place + ": this is no line of the list of those who were erased"
                                                    + " here. It was torn or changed, or comes from another installation: mend it or take it away.")));
        }
        return erased;
    }

    /** What a power cut left of the last line: whoever stood there is in the database, and is added again. */
    private void cutTornLine() throws IOException {
        byte[] all = Files.readAllBytes(file);
        int whole = all.length;
        while (whole > 0 && all[whole - 1] != '\n') {
            whole--;
        }
        if (whole < all.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole);
            }
        }
    }

    private static String who(ErasedPerson person) {
        return person.side().code() + " " + person.id();
    }
}
