package cn.lianshen.bench.sample;

import java.util.Map;
import java.util.random.RandomGenerator;

/** Names of people and schools that nobody bears, as varied as real ones are. */
public final class SampleNames {
    private static final String SURNAMES = "陈林黄李王吴周徐朱杨郑金叶潘张蔡胡谢卢章温苏董方余曾白梁邱缪";
    private static final String GIVEN = "海燕晓梅建国志强丽华文斌雪芳永康思远佳宁子涵宇轩欣怡明哲若曦振东素琴国栋美玲少峰秋月春生立新瑞祥";
    private static final String WORDS =
            "春芽向阳启明育才博文星光蓝天小海豚金苹果红枫绿洲晨曦朝霞新蕾童心智慧快乐未来彩虹翰林致远弘毅敏学求真崇德尚美和谐阳光花朵摇篮梦想飞翔金色年华";
    private static final String[] TOWNS = {
        "灵溪镇", "龙港镇", "金乡镇", "钱库镇", "宜山镇", "马站镇", "矾山镇", "桥墩镇", "望里镇", "藻溪镇"
    };

    private static final Map<String, String> PLACES =
            Map.of(
                    "330327", "苍南县",
                    "411600", "周口市",
                    "220581", "梅河口市",
                    "150203", "包头市昆都仑区",
                    "410503", "安阳市北关区");

    private SampleNames() {}

    /** How names begin in a county. */
    public static String place(String region) {
        return PLACES.getOrDefault(region, "");
    }

    /** The name of a founder, always the same for the same number. */
    public static String founder(int number) {
        int n = number;
        var surname = SURNAMES.charAt(n % SURNAMES.length());
        n /= SURNAMES.length();
        var first = GIVEN.charAt(n % GIVEN.length());
        n /= GIVEN.length();
        return "" + surname + first + GIVEN.charAt(n % GIVEN.length());
    }

    /** The token subject of a founder; the first is the demo account. */
    public static String subject(int number) {
        return number == 0 ? "p-0001" : "b-%06d".formatted(number);
    }

    /** A school's name of a kind; two in it are chosen among thousands of pairs. */
    static String school(String region, String kind, RandomGenerator random) {
        var town = TOWNS[random.nextInt(TOWNS.length)];
        var ending = kind.equals("KG") ? "幼儿园" : kind.equals("TRN") ? "培训学校" : "学校";
        return place(region) + town + any(random) + any(random) + any(random) + ending;
    }

    private static char any(RandomGenerator random) {
        return WORDS.charAt(random.nextInt(WORDS.length()));
    }
}
