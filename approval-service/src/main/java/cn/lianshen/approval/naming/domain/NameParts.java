package cn.lianshen.approval.naming.domain;

/**
 * A name taken apart: {@code 苍南县 | 启明星 | 双语 | 幼儿园 | 有限责任公司}; a part that is not there is empty.
 *
 * @param place as the name spells it
 * @param standing how that place stands to the place of the school
 * @param tradeName 字号
 * @param field 学科、特色或行业
 * @param category 学校类别
 * @param companyForm 公司组织形式
 */
record NameParts(
        String place,
        Standing standing,
        String tradeName,
        String field,
        String category,
        String companyForm) {

    /** How the place in a name stands to the place of the school. */
    enum Standing {
        OWN,
        /** 市辖区 without its city. */
        DISTRICT_ALONE,
        /** The city above alone. */
        CITY_ALONE,
        /** 另一行政区划. */
        ANOTHER,
        NONE
    }

    String middle() {
        return tradeName + field;
    }

    /** Without place and company form: by this two names are the same. */
    String core() {
        return middle() + category;
    }

    String withoutCompanyForm() {
        return place + core();
    }

    int tradeNameLength() {
        return tradeName.codePointCount(0, tradeName.length());
    }
}
