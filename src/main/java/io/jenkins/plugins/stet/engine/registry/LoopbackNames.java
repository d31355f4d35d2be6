package io.jenkins.plugins.stet.engine.registry;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Hosts that are this machine by their very name, so that no name server can make them another. */
final class LoopbackNames {
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(?:\\.[0-9]{1,3}){3}");

    private LoopbackNames() {}

    static boolean contains(RegistryHost host) {
        String name = host.hostName();
        return name.equals("localhost") || LOOPBACK_V4.matcher(name).matches() || isLoopbackV6(name);
    }

    private static boolean isLoopbackV6(String name) {
        if (!name.startsWith("[")) {
            return false;
        }
        try {
            return InetAddress.getByName(name).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
