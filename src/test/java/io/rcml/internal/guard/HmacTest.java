package io.rcml.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacTest {

    /** RFC 4231, section 4; "aa*20" is twenty bytes of 0xaa. Case 5 publishes the first half only. */
    @ParameterizedTest(name = "case {index}")
    @CsvSource(delimiter = '|', textBlock = """
            0b*20  | Hi There                     | b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7
            4a656665 | what do ya want for nothing? | 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843
            aa*20  | dd*50                        | 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe
            0102030405060708090a0b0c0d0e0f10111213141516171819 | cd*50 | 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b
            0c*20  | Test With Truncation         | a3b6167473100ee06e0c796c2955552b
            aa*131 | Test Using Larger Than Block-Size Key - Hash Key First | 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54
            aa*131 | This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm. | 9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2
            """)
    void the_published_vectors_of_hmac_sha_256_are_met(String key, String data, String expected) {
        byte[] message = data.contains("*") ? bytes(data) : data.getBytes(StandardCharsets.UTF_8);

        assertThat(HexFormat.of().formatHex(Hmac.sha256(bytes(key)).of(message)))
                .startsWith(expected);
    }

    private static byte[] bytes(String hex) {
        int times = hex.indexOf('*');
        return HexFormat.of()
                .parseHex(times < 0 ? hex : hex.substring(0, times).repeat(Integer.parseInt(hex.substring(times + 1))));
    }
}
