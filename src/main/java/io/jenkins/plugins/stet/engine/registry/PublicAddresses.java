package io.jenkins.plugins.stet.engine.registry;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** Addresses of the public Internet: none that is special, private, link-local or this machine's own. */
final class PublicAddresses {
    /** Special-purpose registries of IANA that are not globally reachable, and multicast and reserved space. */
    private static final List<Net> NOT_PUBLIC_V4 = List.of(
            net(0, 0, 0, 8),
            net(10, 0, 0, 8),
            net(100, 64, 0, 10),
            net(127, 0, 0, 8),
            net(169, 254, 0, 16),
            net(172, 16, 0, 12),
            net(192, 0, 0, 24),
            net(192, 0, 2, 24),
            net(192, 88, 99, 24),
            net(192, 168, 0, 16),
            net(198, 18, 0, 15),
            net(198, 51, 100, 24),
            net(203, 0, 113, 24),
            net(224, 0, 0, 3));

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? publicV4(bytes, 0) : publicV6(bytes);
    }

    private static boolean publicV4(byte[] bytes, int from) {
        int value = ByteBuffer.wrap(bytes, from, 4).getInt();
        return NOT_PUBLIC_V4.stream().noneMatch(net -> net.contains(value));
    }

    private static boolean publicV6(byte[] b) {
        if (startsWith(b, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return publicV4(b, 12); // NAT64: the address behind it counts
        }
        if (startsWith(b, 0x20, 0x02)) {
            return publicV4(b, 2); // 6to4, likewise
        }
        boolean globalUnicast = (b[0] & 0xe0) == 0x20;
        boolean special = startsWith(b, 0x20, 0x01, 0x0d, 0xb8) // documentation
                || (startsWith(b, 0x20, 0x01) && (b[2] & 0xfe) == 0) // 2001::/23: Teredo, ORCHID, benchmarking
                || (startsWith(b, 0x3f, 0xff) && (b[2] & 0xf0) == 0); // documentation
        return globalUnicast && !special;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 255) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static Net net(int a, int b, int c, int bits) {
        return new Net((a << 24) | (b << 16) | (c << 8), -1 << (32 - bits));
    }

    private record Net(int address, int mask) {
        boolean contains(int other) {
            return (other & mask) == address;
        }
    }
}
