package io.rcml.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true",
        "11.0.0.1, false",
        "192.168.1.1, true",
        "192.168.1.2, false",
        "::1, true",
        "0:0:0:0:0:0:0:1, true",
        "fe80::5%eth0, true",
        "::ffff:10.0.0.1, true",
        "2001:db8:8000::1, false",
        "300.1.1.1, false",
        "010.0.0.1, false",
        "localhost, false",
        "'', false",
        "unknown, false",
        ":, false",
        "10.0.0.1:80, false",
        "0000:0000:0000:0000:0000:ffff:255.255.255.255, false",
        "0000:0000:0000:0000:0000:ffff:10.255.255.255, true",
        "0000:0000:0000:0000:0000:0000:0000:00000000001, false"
    })
    void addresses_and_ranges_are_trusted_and_names_never(String address, boolean trusted) {
        assertThat(AddressRanges.of("10.0.0.0/8, 192.168.1.1 ,::1,fe80::/10,2001:db8::/33,,")
                        .contains(address))
                .isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0", "::1/129", "1.2.3.4/-1", "300.1.1.1", "/8"})
    void what_is_no_address_is_refused(String entry) {
        assertThatThrownBy(() -> AddressRanges.of("::1," + entry))
                .hasMessage("it holds \"" + entry + "\", which is no address and no range; write addresses or ranges"
                        + " separated by commas, such as 10.0.0.0/8,::1");
    }
}
