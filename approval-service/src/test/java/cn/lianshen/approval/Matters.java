package cn.lianshen.approval;

/** Applications for every item and sub-type, by county. */
public final class Matters {
    private static final String FOUNDING = "PS01 PS02";

    private Matters() {}

    /** For a kindergarten of a county, by the code of the item or of its sub-type. */
    public static String form(String region, String matter) {
        var item = matter.substring(0, 4);
        var form = Forms.with("/region", text(region));
        form = Forms.with(form, "/item", text(item));
        form = matter.equals(item) ? form : Forms.with(form, "/change", text(matter));
        form = item.equals("PS02") ? form : Forms.with(form, "/entryMode", "null");
        form =
                matter.equals("PS05h")
                        ? Forms.with(form, "/classification", text("FOR_PROFIT"))
                        : form;
        return FOUNDING.contains(item) ? form : Forms.with(form, "/existing", existing());
    }

    /** The same for another kind of school, or with another value at that place. */
    public static String form(String region, String matter, String pointer, String value) {
        return Forms.with(form(region, matter), pointer, value);
    }

    private static String existing() {
        return """
        {"licenceNumber":"教民133032760000011号","kind":"KG","classification":"NON_PROFIT",
         "licenceUntil":"2099-08-31"}
        """;
    }

    private static String text(String value) {
        return '"' + value + '"';
    }
}
