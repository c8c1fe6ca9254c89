package io.rcml.internal.http;

import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of addresses: single ones, and ranges such as {@code 10.0.0.0/8}. Immutable. */
public final class AddressRanges {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    // Only an address is looked up: what is not quite one, such as 300.1.1.1, would be resolved as a name.
    private static final Pattern ADDRESS =
            Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    /** Of IPv6 with IPv4 at its end; what is longer is looked at no further. */
    private static final int LONGEST = 45;

    static final AddressRanges NONE = new AddressRanges(List.of());

    private final List<Range> ranges;

    private AddressRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * Reads a list.
     *
     * @param list addresses and ranges, separated by commas
     * @throws MistakeException if it holds something else
     */
    public static AddressRanges of(String list) {
        return new AddressRanges(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(AddressRanges::range)
                .toList());
    }

    public boolean contains(String address) {
        int zone = address.indexOf('%'); // fe80::1%eth0
        Optional<byte[]> bytes = parse(zone < 0 ? address : address.substring(0, zone));
        return bytes.isPresent() && ranges.stream().anyMatch(range -> range.contains(bytes.get()));
    }

    private static Range range(String entry) {
        int slash = entry.indexOf('/');
        String address = slash < 0 ? entry : entry.substring(0, slash);
        byte[] bytes = parse(address).orElseThrow(() -> wrong(entry));
        int most = bytes.length * 8;
        String bits = slash < 0 ? String.valueOf(most) : entry.substring(slash + 1);
        if (!bits.matches("[0-9]{1,3}") || Integer.parseInt(bits) > most) {
            throw wrong(entry);
        }
        return new Range(bytes, Integer.parseInt(bits));
    }

    private static MistakeException wrong(String entry) {
        return new MistakeException(
                "it holds " + Printable.quoted(entry) + ", which is no address and no range",
                "write addresses or ranges separated by commas, such as 10.0.0.0/8,::1");
    }

    private static Optional<byte[]> parse(String address) {
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static final class Range {

        private final byte[] address;
        private final int bits;

        Range(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        boolean contains(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((address[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
