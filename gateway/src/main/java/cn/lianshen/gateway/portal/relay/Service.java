package cn.lianshen.gateway.portal.relay;

import cn.lianshen.gateway.portal.PortalProperties;
import java.net.URI;
import java.util.Locale;

/** Where a question goes. */
public enum Service {
    APPROVAL,
    REGISTRY,
    NOTIFICATION;

    /** As breakers, paths and message bundles name it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    URI base(PortalProperties.Services at) {
        return switch (this) {
            case APPROVAL -> at.approval();
            case REGISTRY -> at.registry();
            case NOTIFICATION -> at.notification();
        };
    }
}
