package [=package].core.ratelimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientNetworkTest {

    @Test
    void anIpv4AddressStandsForItself() {
        assertThat(ClientNetwork.of("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void allAddressesOfAnIpv6NetworkAreOneClient() {
        assertThat(ClientNetwork.of("2001:db8:1:2::3"))
                .isEqualTo(ClientNetwork.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(ClientNetwork.of("2001:db8:1:3::3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "a.host.example", "::::", "12:34"})
    void whatIsNoAddressStandsForItself(String text) {
        assertThat(ClientNetwork.of(text)).isEqualTo(text);
    }
}
