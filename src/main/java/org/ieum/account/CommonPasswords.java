package org.ieum.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.kernel.Text;

/**
 * Passwords that many people have, and what they make of them to be long enough (NIST SP 800-63B 3.1.1.2, ASVS 6.2.4). The list
 * is kept here: nobody outside is asked.
 */
final class CommonPasswords {

    /** Fewer make hardly a password, however often they are repeated. */
    private static final int DIFFERENT_SIGNS = 5;

    /** What everybody here thinks of first (docs/operators.md); the longer ones stand before what they contain. */
    private static final Pattern OURS = Pattern.compile(
            "ieum|이음|dldma|coordinators?|volunteers?|passwords?|students?|teachers?|learners?|tutors?|admin(istrator)?"
                    + "|튜터|선생님|학습자|관리자|비밀번호|管理员|老师|密码");

    /** Fewer letters beside such a word make it no other one. */
    private static final int LETTERS_OF_ONES_OWN = 4;

    private static final Set<String> LIST = read();

    private CommonPasswords() {}

    /**
     * One of the list, one with digits and signs around it, words of this service with hardly more, a piece over and over, a
     * row of neighbours, or a few signs alone.
     */
    static boolean has(String password) {
        String text = Text.plain(password).toLowerCase(Locale.ROOT);
        return LIST.contains(text)
                || LIST.contains(core(text))
                || isOfOurWords(text)
                || isRepeated(text)
                || isRow(text)
                || text.codePoints().distinct().count() < DIFFERENT_SIGNS;
    }

    private static boolean isOfOurWords(String text) {
        String letters = text.replaceAll("[^\\p{L}]+", "");
        String rest = OURS.matcher(letters).replaceAll("");
        return rest.length() < letters.length() && rest.length() < LETTERS_OF_ONES_OWN;
    }

    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .anyMatch(length -> IntStream.range(length, text.length())
                        .allMatch(at -> text.charAt(at) == text.charAt(at - length)));
    }

    /** {@code abcdefghijkl}, {@code 987654321098}. */
    private static boolean isRow(String text) {
        long steps = IntStream.range(1, text.length())
                .filter(at -> Math.abs(text.charAt(at) - text.charAt(at - 1)) == 1)
                .count();
        return steps >= text.length() - 2L;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("/passwords/common.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
