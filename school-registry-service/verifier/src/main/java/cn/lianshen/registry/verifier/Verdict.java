package cn.lianshen.registry.verifier;

/** What checking a licence comes to; each asks something else of whoever asked. */
public enum Verdict {
    /** 真实有效 */
    GENUINE,
    /** 真实，尚未生效 */
    NOT_YET_VALID,
    /** 真实，已过有效期限 */
    LAPSED,
    /** 真实，已换发新证: a newer licence took its place. */
    SUPERSEDED,
    /** 真实，已被吊销、撤销、注销、撤回或交回 */
    REVOKED,
    /** 真实，但不是所查县（市、区）颁发 */
    OTHER_COUNTY,
    /** 签章不是发证机关的: whole in itself, signed by somebody else. */
    FOREIGN_SIGNATURE,
    /** 内容或签章被改动 */
    TAMPERED,
    /** 不是办学许可证文件 */
    NOT_A_LICENCE,
    /** 名录中没有: signed rightly, or asked for by number, and not in the register. */
    UNKNOWN,
    /** 编号存在争议: two institutions claim the number. */
    DISPUTED;

    /** Whether the issuer's own seal is on it, whatever became of the licence since. */
    public boolean sealed() {
        return compareTo(OTHER_COUNTY) <= 0;
    }
}
