package org.ieum.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Notices in a text by what somebody could be found elsewhere: addresses of mail and of pages, telephone numbers, names at
 * messengers. It errs on the side of noticing: whoever is asked can say that it is none.
 */
public final class Contacts {

    private static final Pattern ADDRESS =
            Pattern.compile("@|https?:|www\\.|[a-z0-9-]\\.(com|net|org|kr|cn|io|me|app|link|gg|ly|us|uk|jp)(?![a-z])");

    /** At least eight digits, whatever stands between them. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s().+·~/_-]{0,3}\\d){7,}");

    /** The same in words: 공일공, 零一三. */
    private static final Pattern SPOKEN =
            Pattern.compile("(?:[공영일이삼사오육칠팔구][\\s-]?){8,}|(?:[零〇一二三四五六七八九幺两][\\s-]?){8,}");

    private static final Pattern MESSENGER =
            Pattern.compile("카톡|카카오|kakao|텔레그램|telegram|t\\.me|위챗|wechat|weixin|微信|威信|薇信"
                    + "|v信|(?<![a-z])(?:vx|qq)(?![a-z])|라인\\s*(아이디|id)|(?<![a-z])line\\s*id|인스타|insta|페이스북|facebook|whatsapp|왓츠앱|signal\\s*(?:id|app|messenger)|시그널|스카이프|skype"
                    + "|discord|디스코드|바이버|viber|zalo");

    /** Days have eight digits too. */
    private static final Pattern DAY = Pattern.compile("\\b(?:19|20)\\d\\d[-./]\\s?\\d{1,2}[-./]\\s?\\d{1,2}\\b");

    private Contacts() {}

    /** Whether there is one. */
    public static boolean areIn(String text) {
        // Full-width letters and digits are read as the others are; signs that nobody sees part nothing.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "");
        return ADDRESS.matcher(plain).find()
                || NUMBER.matcher(DAY.matcher(plain).replaceAll(" ,,,, ")).find()
                || SPOKEN.matcher(plain).find()
                || MESSENGER.matcher(plain).find();
    }
}
