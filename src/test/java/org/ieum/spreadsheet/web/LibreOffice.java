package org.ieum.spreadsheet.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is at hand (Debian: {@code libreoffice-calc-nogui}): opens a file and saves it in another form. */
final class LibreOffice {

    /** How it writes a text: the separator, the quotes, the letters (62 code page 949, 65535 UTF-16), cells as one sees them. */
    static final String CP949_SEMICOLONS = "csv:Text - txt - csv (StarCalc):59,34,62,1,,0,false,true,false";

    static final String WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

    /** Its own form in one file of XML. */
    static final String FLAT = "fods";

    private static final String PROGRAM = "soffice";
    private static final int LONGEST_SECONDS = 120;

    private final Path folder;

    /** @param folder for what it needs and makes */
    LibreOffice(Path folder) {
        this.folder = folder;
    }

    static boolean isAtHand() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, PROGRAM)));
    }

    /** A file opened and saved as this; both forms by the ending of their names. */
    byte[] save(byte[] file, String ending, String form) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("table." + ending), file);
        Path out = Files.createDirectories(folder.resolve("saved"));
        Process program = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!program.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
            throw new IOException("LibreOffice does not end");
        }
        return Files.readAllBytes(out.resolve("table." + form.replaceAll(":.*", "")));
    }
}
