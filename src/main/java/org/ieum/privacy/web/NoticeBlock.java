package org.ieum.privacy.web;

import java.util.ArrayList;
import java.util.List;
import org.ieum.kernel.Text;

/**
 * A part of a notice as its text is written: {@code # } begins a heading, {@code - } an item, anything else is a paragraph.
 *
 * @param heading empty if it is none
 * @param items empty if it is no list
 * @param paragraph empty if it is none
 */
record NoticeBlock(String heading, List<String> items, String paragraph) {

    static List<NoticeBlock> of(String text) {
        List<NoticeBlock> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = Text.clean(raw);
            if (line.startsWith("- ")) {
                items.add(line.substring(2));
                continue;
            }
            if (!items.isEmpty()) {
                blocks.add(new NoticeBlock("", List.copyOf(items), ""));
                items.clear();
            }
            if (line.startsWith("# ")) {
                blocks.add(new NoticeBlock(line.substring(2), List.of(), ""));
            } else if (!line.isEmpty()) {
                blocks.add(new NoticeBlock("", List.of(), line));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new NoticeBlock("", List.copyOf(items), ""));
        }
        return blocks;
    }
}
