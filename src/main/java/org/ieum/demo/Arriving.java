package org.ieum.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.Importing;

/** Brings invented people in by the same door as an organisation's own. */
@Singleton
class Arriving {

    @Inject Importing importing;

    void arrive(Map<DataFile, String> people) {
        if (!people.isEmpty()) {
            Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
            people.forEach((file, text) -> files.put(file, new InventedFile(text)));
            importing.take(files, false, Audit.SYSTEM).orThrow();
        }
    }

    private record InventedFile(String text) implements FileContent {

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
