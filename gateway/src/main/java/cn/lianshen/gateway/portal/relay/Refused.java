package cn.lianshen.gateway.portal.relay;

/** A service has said no. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public Refused(Fault fault) {
        super(fault.status() + " " + fault.code(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
