package cn.lianshen.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may be, as the claim {@code roles} of the access token says it in lower case. */
public enum Role {
    /** 举办者, who files applications. */
    FOUNDER,
    /** 经办人, who works cases for one bureau of one county. */
    OFFICER,
    /** 监管人员, who watches all cases of one county. */
    SUPERVISOR,
    /** 运维人员, who keeps the platform running and sees no case content. */
    OPERATOR,
    /** 部门系统, a bureau's own software that acts for its bureau. */
    PARTNER;

    /** The spelling in the token. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Roles that this platform does not know are none of its business: empty, not an error. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findFirst();
    }
}
