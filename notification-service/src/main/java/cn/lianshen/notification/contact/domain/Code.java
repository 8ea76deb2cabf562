package cn.lianshen.notification.contact.domain;

import java.time.Duration;
import java.util.function.IntUnaryOperator;

/** 验证码: six digits that only the reader of an address can know. */
public record Code(String digits) {
    public static final Duration LIFE = Duration.ofMinutes(10);
    public static final int TRIES = 5;
    private static final int BOUND = 1_000_000;

    /**
     * A fresh one.
     *
     * @param below gives a random number from 0 up to, and without, the one it is given
     */
    public static Code draw(IntUnaryOperator below) {
        return new Code("%06d".formatted(below.applyAsInt(BOUND)));
    }

    /** Guesses are few, so how long a comparison takes tells nothing. */
    public boolean is(String told) {
        return digits.equals(told);
    }
}
