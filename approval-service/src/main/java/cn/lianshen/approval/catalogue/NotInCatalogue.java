package cn.lianshen.approval.catalogue;

/**
 * A code was looked up that no seed row has; a fault of the caller, who should have asked before.
 */
public final class NotInCatalogue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NotInCatalogue(String what, String code) {
        super("no " + what + " in the catalogue: " + code);
    }
}
