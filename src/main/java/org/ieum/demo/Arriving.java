package org.ieum.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.ieum.audit.Audit;
import org.ieum.exchange.DataFile;
import org.ieum.exchange.FileContent;
import org.ieum.exchange.Importing;
import org.ieum.exchange.TextFile;

/** Brings invented people in by the same door as an organisation's own. */
@Singleton
class Arriving {

    @Inject Importing importing;

    void arrive(Map<DataFile, String> people) {
        if (!people.isEmpty()) {
            Map<DataFile, FileContent> files = new EnumMap<>(DataFile.class);
            people.forEach((file, text) -> files.put(file, new TextFile(text)));
            importing.take(files, false, Audit.SYSTEM).orThrow();
        }
    }
}
