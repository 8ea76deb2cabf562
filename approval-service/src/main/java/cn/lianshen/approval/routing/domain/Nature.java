package cn.lianshen.approval.routing.domain;

/** What an act is in law (办件性质), and so which law its procedure follows. */
public enum Nature {
    /** 行政许可: hearing, extension, reasoned refusal (行政许可法). */
    LICENCE,
    /** 备案、换证、认定: no licensing basis, so none of the licensing law's steps. */
    RECORD,
    /** 监督检查: ends with a conclusion, never with a refusal (民办教育促进法实施条例 47). */
    SUPERVISION
}
