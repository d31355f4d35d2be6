package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jenkins.MasterToSlaveFileCallable;

/**
 * What has to be known of an agent to start Java there.
 *
 * @param options with which its own Java reaches the world
 */
public record AgentFacts(String javaHome, boolean unix, List<String> options) implements Serializable {
    /** Variables that would change how our own Java starts. */
    public static final List<String> FOREIGN_OPTIONS =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private static final List<String> PASSED_ON = List.of(
            "http.proxyHost",
            "http.proxyPort",
            "http.nonProxyHosts",
            "https.proxyHost",
            "https.proxyPort",
            "javax.net.ssl.trustStore",
            "javax.net.ssl.trustStoreType");

    public AgentFacts {
        options = new ArrayList<>(options);
    }

    static AgentFacts here() {
        List<String> options = new ArrayList<>();
        for (String name : PASSED_ON) {
            String value = System.getProperty(name, "");
            if (!value.isEmpty()) {
                options.add("-D" + name + "=" + value);
            }
        }
        return new AgentFacts(System.getProperty("java.home"), File.separatorChar == '/', options);
    }

    /** Asks for them. */
    public static final class Question extends MasterToSlaveFileCallable<AgentFacts> {
        private static final long serialVersionUID = 1L;

        @Override
        public AgentFacts invoke(File file, VirtualChannel channel) {
            return here();
        }
    }
}
