package cn.lianshen.approval.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The ways into formal establishment (民办教育促进法 15, 16). */
public enum EntryMode {
    /** 直接申请正式设立. */
    @JsonProperty("direct")
    DIRECT("direct"),
    /** 筹设后申请正式设立. */
    @JsonProperty("after_preparation")
    AFTER_PREPARATION("after_preparation");

    private final String code;

    EntryMode(String code) {
        this.code = code;
    }

    /** As the catalogue spells it. */
    public String code() {
        return code;
    }
}
