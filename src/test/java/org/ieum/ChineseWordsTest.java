package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one thing in the Chinese texts, too: a learner is 学员, a volunteer 志愿老师 or 老师, a coordinator 协调员, a mail 邮件. */
class ChineseWordsTest {

    private static final Pattern SECOND_WORD = Pattern.compile("学习者|学生|志愿者老师|教师|工作人员|(?<!保护)负责人|电子邮件");

    @Test
    void aThingHasOneName() throws IOException {
        assertThat(texts().stream().filter(text -> SECOND_WORD.matcher(text).find()))
                .isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(Files.readAllLines(Path.of("src/main/resources/privacy/notice_zh.txt")));
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file :
                    all.filter(one -> one.toString().endsWith("_zh.properties")).toList()) {
                texts.addAll(Files.readAllLines(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(500);
        return texts;
    }
}
