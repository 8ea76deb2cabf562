package cn.lianshen.registry.institution.domain;

/** How a licence ended before its term; each is another act of law. */
public enum LicenceEnd {
    /** 吊销: a penalty. Source: 民办教育促进法 art. 62. */
    REVOKED,
    /** 撤销: it should not have been granted. Source: 行政许可法 art. 69. */
    ANNULLED,
    /** 注销: struck off. Source: 行政许可法 art. 70. */
    CANCELLED,
    /** 撤回: law or facts changed. Source: 行政许可法 art. 8. */
    WITHDRAWN,
    /** 交回: handed back on termination. Source: 民办教育促进法 art. 60. */
    HANDED_BACK;

    /** Whether only what the case had granted falls, and not the licence as such. */
    public boolean takesBack() {
        return this == ANNULLED || this == WITHDRAWN;
    }
}
