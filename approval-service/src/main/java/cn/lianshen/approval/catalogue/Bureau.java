package cn.lianshen.approval.catalogue;

/**
 * A government body that can take part (部门); which one does is a matter of the county's profile.
 */
public record Bureau(String code, String name, String nameEn, String source, Confidence confidence)
        implements Named {}
