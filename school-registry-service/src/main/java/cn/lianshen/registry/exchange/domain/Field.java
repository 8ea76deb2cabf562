package cn.lianshen.registry.exchange.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a county's table (名录表), in the order in which they are written. */
public enum Field {
    REGION("行政区划代码", Shape.REGION, true),
    LICENCE_NUMBER("办学许可证编号", Shape.LICENCE_NUMBER, true),
    NAME("学校名称", Shape.TEXT, true),
    KIND("机构类别", Shape.KIND, true),
    CLASSIFICATION("分类登记", Shape.CLASSIFICATION, false),
    ESTABLISHED_ON("设立日期", Shape.DATE, true),
    ADDRESS("地址", Shape.TEXT, true),
    CAMPUSES("校区地址", Shape.LIST, false),
    FOUNDERS("举办者", Shape.LIST, true),
    LEGAL_REPRESENTATIVE("法定代表人", Shape.TEXT, true),
    PRINCIPAL("校长", Shape.TEXT, true),
    ISSUER("发证机关", Shape.BUREAU, true),
    VALID_FROM("有效期自", Shape.DATE, true),
    VALID_TO("有效期至", Shape.DATE, true),
    REGISTRAR("登记机关", Shape.BUREAU, true),
    CREDIT_CODE("统一社会信用代码", Shape.CREDIT_CODE, false),
    REGISTERED_ON("登记日期", Shape.DATE, false),
    /** First day of what the row says anew; the day of the import when it is left empty. */
    CHANGED_ON("变更生效日期", Shape.DATE, false),
    STATE("办学状态", Shape.REMARK, false),
    INSTITUTION("机构标识", Shape.REMARK, false);

    /** Those that say what the institution is. */
    public static final List<Field> STATED =
            Arrays.stream(values())
                    .filter(field -> field.shape != Shape.REMARK && field != CHANGED_ON)
                    .toList();

    private final String title;
    private final Shape shape;
    private final boolean needed;

    Field(String title, Shape shape, boolean needed) {
        this.title = title;
        this.shape = shape;
        this.needed = needed;
    }

    /** The column of a head, however spaced and however wide it is written. */
    public static Optional<Field> titled(String head) {
        var plain =
                Normalizer.normalize(head, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}*]+", "");
        return Arrays.stream(values()).filter(field -> field.title.equals(plain)).findFirst();
    }

    public String title() {
        return title;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether a row cannot do without it. */
    public boolean needed() {
        return needed;
    }
}
