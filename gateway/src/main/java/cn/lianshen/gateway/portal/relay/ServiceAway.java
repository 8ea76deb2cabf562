package cn.lianshen.gateway.portal.relay;

/** A service that cannot be reached, or does not answer in time. Nothing is known of the effect. */
public final class ServiceAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Service service;

    ServiceAway(Service service, Throwable cause) {
        super(service.label() + " is away", cause);
        this.service = service;
    }

    public Service service() {
        return service;
    }
}
