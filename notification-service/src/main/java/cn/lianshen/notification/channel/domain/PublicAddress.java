package cn.lianshen.notification.channel.domain;

/** Tells addresses of the Internet from those that only machines beside us can reach. */
public final class PublicAddress {
    private static final int V4_BYTES = 4;

    private PublicAddress() {}

    /**
     * Whether this is an ordinary address of the Internet. IPv6 addresses that stand for an IPv4
     * one are none: their other half could be anything.
     *
     * @param address 4 or 16 bytes
     */
    public static boolean is(byte[] address) {
        return address.length == V4_BYTES
                ? Network.V4.stream().noneMatch(network -> network.has(address))
                : Network.GLOBAL_V6.has(address)
                        && Network.V6.stream().noneMatch(network -> network.has(address));
    }
}
