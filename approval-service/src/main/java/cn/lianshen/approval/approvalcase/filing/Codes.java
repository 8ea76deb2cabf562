package cn.lianshen.approval.approvalcase.filing;

/** Which codes the catalogue knows; what {@link FormCheck} needs of it. */
public interface Codes {
    boolean knowsRegion(String code);

    boolean knowsItem(String code);

    boolean knowsChange(String item, String code);

    /** Whether there are several ways into the item (申请方式). */
    boolean hasEntryModes(String item);

    /** Whether the item has sub-types (变更). */
    boolean hasChanges(String item);

    /** Whether the item is about a school that is licensed already. */
    boolean isAboutExisting(String item);

    boolean knowsKind(String code);

    boolean knowsBureau(String code);

    boolean knowsMaterial(String code);
}
