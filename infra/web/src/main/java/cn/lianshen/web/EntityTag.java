package cn.lianshen.web;

/** Strong entity tags (RFC 9110, 8.8.3) that carry a version. */
public final class EntityTag {

    private EntityTag() {}

    /** {@code 7} as {@code "7"}, quotes included. */
    public static String of(int version) {
        return '"' + Integer.toString(version) + '"';
    }
}
