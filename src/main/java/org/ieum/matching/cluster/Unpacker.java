package org.ieum.matching.cluster;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads what a {@link Packer} wrote. What is equal and occurs often is kept once. */
final class Unpacker implements Closeable {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final List<String> known = new ArrayList<>();
    private final Map<Object, Object> kept = new HashMap<>();

    Unpacker(InputStream file) throws IOException {
        in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER));
    }

    /** How one of several things is read. */
    interface Each<T> {
        T read() throws IOException;
    }

    long number() throws IOException {
        long rest = 0;
        int shift = 0;
        int next;
        do {
            next = in.readUnsignedByte();
            rest |= (long) (next & MORE - 1) << shift;
            shift += SEVEN;
        } while (next >= MORE && shift < Long.SIZE);
        return rest >>> 1 ^ -(rest & 1);
    }

    int small() throws IOException {
        return Math.toIntExact(number());
    }

    String word() throws IOException {
        int number = small();
        if (number == known.size()) {
            known.add(in.readUTF());
        }
        return known.get(number);
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    LocalDate day() throws IOException {
        return kept(LocalDate.ofEpochDay(number()));
    }

    <E extends Enum<E>> E name(Class<E> type) throws IOException {
        return Enum.valueOf(type, word());
    }

    <T> Optional<T> perhaps(Each<T> each) throws IOException {
        return flag() ? Optional.of(each.read()) : Optional.empty();
    }

    <T> List<T> all(Each<T> each) throws IOException {
        int count = small();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(each.read());
        }
        return List.copyOf(all);
    }

    /** The one that is equal and was read before, or this one. */
    @SuppressWarnings("unchecked")
    <T> T kept(T one) {
        return (T) kept.computeIfAbsent(one, same -> same);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
