package org.ieum.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Text;
import org.ieum.platform.Flaw;
import org.ieum.platform.Flaw.Where;

/** What other programs take for CSV: said in one sentence, instead of a flaw for each column. */
final class Dialect {

    private static final Map<String, String> SEPARATORS = Map.of(";", ";", "\t", "tab", "|", "|", "；", "；");

    private Dialect() {}

    /** What keeps this header from being one; empty if it is one, sound or not. */
    static Optional<Flaw> flaw(DataFile file, List<String> header) {
        Where line = new Where.Cell(file.code(), 1, Optional.empty());
        if (header.stream().anyMatch(Dialect::isOtherEncoding)) {
            return Optional.of(new Flaw(line, Fault.NOT_UTF8, "", ""));
        }
        return header.size() == 1
                ? separator(file, header.get(0)).map(sign -> new Flaw(line, Fault.OTHER_SEPARATOR, sign, ","))
                : Optional.empty();
    }

    /** Half a pair stands for a byte that is not UTF-8 ({@link Utf8}); UTF-16 without its mark is full of NULs. */
    private static boolean isOtherEncoding(String name) {
        return name.codePoints().anyMatch(Text::isBroken);
    }

    private static Optional<String> separator(DataFile file, String header) {
        return SEPARATORS.entrySet().stream()
                .filter(sign -> Pattern.compile(Pattern.quote(sign.getKey()))
                                .splitAsStream(header)
                                .map(Text::clean)
                                .filter(file.columns()::contains)
                                .count()
                        > 1)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
