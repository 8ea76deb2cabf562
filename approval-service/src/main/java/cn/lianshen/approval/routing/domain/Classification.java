package cn.lianshen.approval.routing.domain;

/** The founder's choice (分类登记, 民办教育促进法 19). */
public enum Classification {
    /** 非营利性. */
    NON_PROFIT,
    /** 营利性. */
    FOR_PROFIT
}
