package cn.lianshen.approval.naming.domain;

/** Lists of words that the rules look for; what stands in them is data. */
public enum WordList {
    /** 公司组织形式 that a for-profit school's name ends in. */
    COMPANY_FORM,
    /** Other forms of enterprises, which no school's name may end in. */
    OTHER_COMPANY_FORM,
    /** 民办非企业单位的组织形式. */
    FORM,
    /** 行业、领域: what stands between trade name and category. */
    FIELD,
    /** 片面强调特色的表述. */
    FEATURE,
    /** 中国、中华、全国、国家. */
    STATE,
    /** 国际、世界、全球. */
    WORLD,
    /** 使人误解或产生歧义的字样. */
    MISLEADING,
    /** 学校类字样 that other enterprises may not use. */
    SCHOOL,
    /** Short names of schools that everybody knows. */
    KNOWN_SCHOOL,
    /** Provinces and large cities, besides the places that are served. */
    PLACE
}
