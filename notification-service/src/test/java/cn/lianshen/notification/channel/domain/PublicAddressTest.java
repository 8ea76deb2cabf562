package cn.lianshen.notification.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2001:0:4136:e378::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "fec0::1"
            })
    void machines_beside_us_are_not_public(String text) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(text).getAddress())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2400:3200::1",
                "2408:8000::1"
            })
    void the_internet_is(String text) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(text).getAddress())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "1.1.1.1"})
    void an_address_inside_another_one_is_not(String text) throws UnknownHostException {
        var mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(InetAddress.getByName(text).getAddress(), 0, mapped, 12, 4);
        assertThat(PublicAddress.is(mapped)).isFalse();
    }
}
