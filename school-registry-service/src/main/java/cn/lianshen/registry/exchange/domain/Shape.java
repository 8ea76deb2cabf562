package cn.lianshen.registry.exchange.domain;

/** What kind of thing a column holds. */
public enum Shape {
    TEXT,
    /** Several, with a semicolon between them. */
    LIST,
    DATE,
    REGION,
    LICENCE_NUMBER,
    CREDIT_CODE,
    KIND,
    CLASSIFICATION,
    BUREAU,
    /** Told for information when a register is exported; not read. */
    REMARK
}
