package org.industryfacts.chaos;

import java.util.List;
import java.util.Random;

/** Makes short articles of sentences with figures, each of which is a fact or more. For one thread. */
final class ArticleText {

    private static final List<String> PLACES =
            List.of("威海市", "泉州市", "徐州市", "洛阳市", "宜昌市", "绵阳市", "芜湖市", "株洲市", "柳州市", "襄阳市");
    private static final List<String> MATTERS =
            List.of("海洋装备产值达%d亿元", "出口额%d亿元", "新材料产业产值达%d亿元", "进口额%d亿元", "工程机械出口额达%d亿元", "将新建产业园%d个");
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int LARGEST = 5000;

    private final Random random;

    ArticleText(Random random) {
        this.random = random;
    }

    /** A few sentences, one a line. */
    String next() {
        StringBuilder text = new StringBuilder(sentence());
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append('\n').append(sentence());
        }
        return text.toString();
    }

    /** The text with its last sentence changed, gone, or followed by another; the others stay as they are. */
    String corrected(String text) {
        int lastLine = text.lastIndexOf('\n');
        String kept = lastLine < 0 ? "" : text.substring(0, lastLine);
        return switch (random.nextInt(3)) {
            case 0 -> text + "\n" + sentence();
            case 1 -> kept.isEmpty() ? sentence() : kept;
            default -> kept.isEmpty() ? sentence() : kept + "\n" + sentence();
        };
    }

    private String sentence() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        String matter = MATTERS.get(random.nextInt(MATTERS.size()));
        return year + "年," + PLACES.get(random.nextInt(PLACES.size())) + matter.formatted(1 + random.nextInt(LARGEST))
                + "。";
    }
}
