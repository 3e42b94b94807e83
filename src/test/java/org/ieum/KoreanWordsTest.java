package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Korean readers stumble over in any of the texts: a particle behind a word that is put in, and two words for one thing. */
class KoreanWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private static final Path NOTICE = Path.of("src/main/resources/privacy/notice_ko.txt");

    /** It changes with the sound before it, which nobody knows of a name, an address or a value. */
    private static final Pattern PARTICLE =
            Pattern.compile("\\}[”’\"'」]*(?:(?:은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로"
                    + "|\\(이\\))|(?:[을를은는와과가]|이|로|으로|이나|나|이라|라|예요|이에요)(?=[\\s.,!?:]|$))");

    /** Values that always end in the same sound. */
    private static final Set<String> SOUNDS = Set.of(
            // 봉사 선생님과, 바다 님과
            "own.with",
            "own.endLessons",
            "meet.lessons",
            // 35분이
            "joining.tooMany",
            // 월요일이에요
            "offer.arrangedLead",
            // 3시간이에요, 30분이에요
            "own.givenAll");

    /** Behind an address a letter becomes a part of it where mails are read. */
    private static final Pattern GLUED =
            Pattern.compile("(?:\\{(?:link|address|url|path|page)\\}|[a-z]+\\.(?:org|com|kr|test))[가-힣]");

    /** The thing is 편지, its address 이메일 주소; the machine that carries it is known as 메일 서버 alone. */
    private static final Pattern MAIL = Pattern.compile("(?<!이)메일(?! 서버| 서비스)");

    @Test
    void noParticleStandsBehindWhatIsPutIn() throws IOException {
        assertThat(texts().filter(text -> PARTICLE.matcher(text).find())
                        .filter(text -> !SOUNDS.contains(text.substring(0, text.indexOf('=')))))
                .isEmpty();
    }

    @Test
    void noLetterTouchesAnAddress() throws IOException {
        assertThat(texts().filter(text -> GLUED.matcher(text).find())).isEmpty();
    }

    @Test
    void aMailHasOneName() throws IOException {
        assertThat(texts().filter(text -> MAIL.matcher(text).find())).isEmpty();
    }

    /** Who comes from the North knows the one word, who is from the South the other. */
    @Test
    void anAddressIsSaidSoThatBothKnowIt() throws IOException {
        Pattern one = Pattern.compile("전자우편(?!\\(이메일\\))|둘째 단계");
        assertThat(texts().filter(text -> one.matcher(text).find())).isEmpty();
    }

    /** Nobody calls a page or a link 쪽, a wish 바람, or speaks to somebody whose name they do not know as 봉사자 님. */
    @Test
    void nothingIsCalledAsNobodySpeaks() throws IOException {
        Pattern odd = Pattern.compile("=봉사자$|(?:아래|이|그런) 쪽(?!으로)|\\}쪽|바람(?=[ 과이을]|$)|글쇠");
        assertThat(texts().filter(text -> odd.matcher(text).find())).isEmpty();
    }

    /** Bundle, key and text of each. */
    private static Stream<String> texts() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            List<Path> files = all.filter(file -> file.toString().endsWith("_ko.properties"))
                    .sorted()
                    .toList();
            assertThat(files).hasSizeGreaterThan(50);
            Stream.Builder<String> texts = Stream.builder();
            for (Path file : files) {
                String bundle = file.getFileName().toString().replace("_ko.properties", "");
                for (String line : Files.readAllLines(file)) {
                    if (!line.startsWith("#") && line.contains("=")) {
                        texts.add(bundle + "." + line);
                    }
                }
            }
            Files.readAllLines(NOTICE).forEach(line -> texts.add("notice." + line));
            return texts.build();
        }
    }
}
