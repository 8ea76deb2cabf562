package cn.lianshen.gateway.portal.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/** A part of the worklist; in the address as {@code ?show=}. */
enum TaskView {
    ALL,
    TODAY,
    RED,
    YELLOW,
    MINE,
    UNCLAIMED;

    /** Whatever else stands in the address shows all. */
    static TaskView of(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the approval-service is asked. */
    UriComponentsBuilder narrow(UriComponentsBuilder question, LocalDate today) {
        return switch (this) {
            case ALL -> question;
            case TODAY -> question.queryParam("dueFrom", today).queryParam("dueTo", today);
            case RED, YELLOW -> question.queryParam("lamp", name());
            case MINE -> question.queryParam("officer", "me");
            case UNCLAIMED -> question.queryParam("officer", "none");
        };
    }
}
