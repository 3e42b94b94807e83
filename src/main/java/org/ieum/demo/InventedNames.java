package org.ieum.demo;

import java.util.List;

/** Names that nobody has: things from a kitchen, a garden, a drawer. */
final class InventedNames {

    private static final List<String> KOREAN_MOODS =
            List.of("푸른", "조용한", "반가운", "느긋한", "부지런한", "다정한", "용감한", "반짝이는", "포근한", "씩씩한");
    private static final List<String> KOREAN_ANIMALS =
            List.of("사슴", "고래", "두루미", "다람쥐", "수달", "올빼미", "토끼", "거북이", "제비", "호랑이", "고양이", "참새");
    private static final List<String> KOREAN_FAMILIES = List.of("김", "이", "박", "최", "정", "강", "조", "윤");
    private static final List<String> KOREAN_THINGS =
            List.of("도토리", "솔방울", "민들레", "찻주전자", "돌담길", "우산", "달무리", "종이배", "은행잎", "나침반", "눈사람", "연필");
    private static final List<String> CHINESE_MOODS = List.of("小", "老", "快乐的", "安静的");
    private static final List<String> CHINESE_ANIMALS = List.of("白鹤", "松鼠", "海豚", "燕子", "熊猫", "竹鼠");
    private static final List<String> ENGLISH_FIRST =
            List.of("Anna", "Ben", "Clara", "David", "Ella", "Finn", "Grace", "Hugo", "Iris", "Jonas", "Kate", "Leo");
    private static final List<String> ENGLISH_THINGS =
            List.of("Teapot", "Lantern", "Acorn", "Umbrella", "Biscuit", "Compass", "Pebble", "Feather", "Paperboat");

    private final Chance chance;

    InventedNames(Chance chance) {
        this.chance = chance;
    }

    String alias(String locale) {
        return locale.equals("zh")
                ? chance.of(CHINESE_MOODS) + chance.of(CHINESE_ANIMALS)
                : chance.of(KOREAN_MOODS) + " " + chance.of(KOREAN_ANIMALS);
    }

    String tutor(String locale) {
        return locale.equals("ko")
                ? chance.of(KOREAN_FAMILIES) + chance.of(KOREAN_THINGS)
                : chance.of(ENGLISH_FIRST) + " " + chance.of(ENGLISH_THINGS);
    }
}
