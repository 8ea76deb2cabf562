package cn.lianshen.approval.clock.domain;

/**
 * A budget of time (期限), for example seven working days or three months.
 *
 * @param amount from 1 to {@value #MOST}; more is no limit of any law and would only make counting
 *     slow
 */
public record Limit(int amount, LimitUnit unit) {

    public static final int MOST = 3660;

    public Limit {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a limit has 1 to " + MOST + " units: " + amount);
        }
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY);
    }
}
