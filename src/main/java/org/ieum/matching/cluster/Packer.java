package org.ieum.matching.cluster;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Writes facts compactly: small numbers are short, and a word is written out once. {@link Unpacker} reads them. */
final class Packer implements Closeable {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int BUFFER = 1 << 16;

    private final DataOutputStream out;
    private final Map<String, Integer> known = new HashMap<>();

    Packer(OutputStream file) throws IOException {
        out = new DataOutputStream(new GZIPOutputStream(file, BUFFER));
    }

    /** How one of several things is written. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    void number(long number) throws IOException {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        for (; rest >>> SEVEN != 0; rest >>>= SEVEN) {
            out.write((int) rest | MORE);
        }
        out.write((int) rest);
    }

    void word(String word) throws IOException {
        Integer before = known.putIfAbsent(word, known.size());
        number(before == null ? known.size() - 1 : before);
        if (before == null) {
            out.writeUTF(word);
        }
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void day(LocalDate day) throws IOException {
        number(day.toEpochDay());
    }

    void name(Enum<?> one) throws IOException {
        word(one.name());
    }

    <T> void perhaps(Optional<T> one, Each<T> each) throws IOException {
        flag(one.isPresent());
        if (one.isPresent()) {
            each.write(one.get());
        }
    }

    <T> void all(Collection<T> all, Each<T> each) throws IOException {
        number(all.size());
        for (T one : all) {
            each.write(one);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
