package org.ieum.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** Puts the files of an upload into one piece of bytes, and takes them out again. */
final class Packing {

    private Packing() {}

    /** For each file its number, its length and its bytes. */
    static byte[] pack(Map<DataFile, FileContent> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeByte(files.size());
            for (Map.Entry<DataFile, FileContent> file : files.entrySet()) {
                try (InputStream in = file.getValue().open()) {
                    byte[] content = in.readAllBytes();
                    out.writeUTF(file.getKey().name());
                    out.writeInt(content.length);
                    out.write(content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<DataFile, FileContent> unpack(byte[] bytes) {
        Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            for (int left = in.readByte(); left > 0; left--) {
                DataFile file = DataFile.valueOf(in.readUTF());
                files.put(file, new BytesInMemory(in.readNBytes(in.readInt())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
