package cn.lianshen.notification.notice.domain;

import static java.util.Objects.requireNonNull;

/** One bureau's part of the consultation. */
public record Consultation(String bureau, Deadline deadline) {

    public Consultation {
        requireNonNull(bureau, "bureau");
        requireNonNull(deadline, "deadline");
    }
}
