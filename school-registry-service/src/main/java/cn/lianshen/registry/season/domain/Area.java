package cn.lianshen.registry.season.domain;

/**
 * What is looked at. Source: 民办中小学年度检查指标体系（试行）（教发厅函〔2021〕40号）, and its counterpart for
 * kindergartens.
 */
public enum Area {
    /** 党的建设 */
    PARTY,
    /** 办学条件 */
    CONDITIONS,
    /** 依法治校 */
    LAWFULNESS,
    /** 财务资产管理 */
    FINANCE,
    /** 办学行为 */
    CONDUCT,
    /** 师生权益 */
    RIGHTS,
    /** 组织机构, of kindergartens. */
    ORGANISATION,
    /** 保育教育, of kindergartens. */
    CARE
}
