package cn.lianshen.approval.approvalcase.material;

/** How a material of a case is met (材料来源). */
public enum Provision {
    /** 已提交文件: a document of the founder's. */
    DOCUMENT,
    /** 已填报: told in the form or in a later step, without a file. */
    DECLARED,
    /** 平台已有: the platform holds it and never asks. */
    PLATFORM,
    /** 已取得: a source has given it, or the founder in an earlier case; nobody may ask for it. */
    HELD,
    /** 部门共享: to be fetched from whoever has it instead of being asked for. */
    SHARED,
    /** 尚缺. */
    MISSING,
    /** 不涉及: its condition is not met. */
    NOT_ASKED,
    /** 待定: whether its condition is met, an officer decides. */
    UNDECIDED
}
