package cn.lianshen.notification.contact;

/**
 * What is sealed while an address waits for its code.
 *
 * @param code that was sent there
 */
record Pending(Address address, String code) {

    /** None of it belongs in a log. */
    @Override
    public String toString() {
        return "Pending";
    }
}
