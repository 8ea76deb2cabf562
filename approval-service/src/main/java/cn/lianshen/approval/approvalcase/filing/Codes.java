package cn.lianshen.approval.approvalcase.filing;

/** Which codes the catalogue knows; what {@link FormCheck} needs of it. */
public interface Codes {
    boolean knowsRegion(String code);

    boolean knowsItem(String code);

    boolean knowsKind(String code);

    boolean knowsBureau(String code);

    boolean knowsMaterial(String code);
}
