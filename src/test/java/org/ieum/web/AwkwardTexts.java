package org.ieum.web;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forty texts that people, their devices and those who mean harm put into fields. */
final class AwkwardTexts {

    private static final int SOME = 4;

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("nothing", "");
        ALL.put("a space", " ");
        ALL.put("a no-break space", "\u00a0");
        ALL.put("an ideographic space", "\u3000");
        ALL.put("a zero width space", "\u200b");
        ALL.put("a Hangul filler", "\u3164");
        ALL.put("a blank of braille", "\u2800");
        ALL.put("a byte order mark before a name", "\ufeffBada");
        ALL.put("a soft hyphen within", "Ba\u00adda");
        ALL.put("a NUL", "\u0000");
        ALL.put("a NUL within", "Ba\u0000da");
        ALL.put("an escape", "\u001b[31mBada");
        ALL.put("a next line", "Ba\u0085da");
        ALL.put("a line separator", "Ba\u2028da");
        ALL.put("two lines", "Bada\r\nBcc: everybody@example.org");
        ALL.put("a tab", "Ba\tda");
        ALL.put("half a pair", "Ba\ud83dda");
        ALL.put("the other half", "\udc00");
        ALL.put("no character", "Ba\uffffda");
        ALL.put("no character of the last plane", "Ba\udbff\udfffda");
        ALL.put("private use", "\ue000\udb80\udc00");
        ALL.put("turned around", "\u202eadaB\u202c");
        ALL.put("isolated", "\u2067Bada\u2069");
        ALL.put("a family", "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66");
        ALL.put("joiners alone", "\u200d\u200d\ufe0f");
        ALL.put("Persian", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
        ALL.put("a Mac's Korean", Normalizer.normalize("달빛바다", Form.NFD));
        ALL.put("a flood of marks", "Z" + "\u0334\u0351\u035c".repeat(300));
        ALL.put("a folded giant", "\ufdfa".repeat(20));
        ALL.put("100,000 letters", "a".repeat(100_000));
        ALL.put("300 letters", "나".repeat(300));
        ALL.put("what searches mean", "%_\\!*?");
        ALL.put("quotes", "'\"`´‘“\\';--");
        ALL.put("a script", "</title><script>alert(1)</script><img src=x onerror=alert(1)>");
        ALL.put("a template", "{{7*7}}{#if true}{csrf.token}{/if}${7*7}#{7*7}<%=7*7%>");
        ALL.put("a look-up", "${jndi:ldap://example.org/a}%n%s%1$999999999s{0}");
        ALL.put("a formula", "=HYPERLINK(\"http://example.org\";\"Bada\")");
        ALL.put("a full-width formula", "＝１＋１");
        ALL.put("a path", "../../../../etc/passwd%2e%2e/;a=b?c#d");
        ALL.put("a number", "-99999999999999999999999999999999999999.5e999");
    }

    private AwkwardTexts() {}

    /** Each by what it is. */
    static Map<String, String> all() { return ALL; }

    /** Four of them, others at each turn. */
    static Map<String, String> some(int turn) {
        Map<String, String> some = new LinkedHashMap<>();
        ALL.entrySet().stream()
                .skip((long) turn * SOME % ALL.size())
                .limit(SOME)
                .forEach(one -> some.put(one.getKey(), one.getValue()));
        return some;
    }
}
