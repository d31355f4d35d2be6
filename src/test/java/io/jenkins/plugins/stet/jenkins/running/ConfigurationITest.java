package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cloudbees.hudson.plugins.folder.Folder;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.casc.yaml.YamlSource;
import io.jenkins.plugins.stet.jenkins.config.EngineEntry;
import io.jenkins.plugins.stet.jenkins.config.RegistryEntry;
import io.jenkins.plugins.stet.jenkins.config.StetConfiguration;
import io.jenkins.plugins.stet.jenkins.config.StetFolderProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sf.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;
import org.kohsuke.stapler.Stapler;
import org.kohsuke.stapler.StaplerRequest2;

/** What is configured, by form or as code, comes back as it was. */
@WithJenkins
class ConfigurationITest extends RunningITest {
    private static final String CODE =
            """
            unclassified:
              stet:
                caCertificates: ""
                connectionsPerHost: 3
                engines:
                - address: "tcp://gpu-builder:1234"
                  name: "gpu"
                mode: "observe"
                parallelScans: 7
                primaryBranches:
                - "main"
                - "release-1"
                registries:
                - credentialsId: "registry"
                  host: "registry.example.com"
                - host: "localhost:5000"
                  insecure: true
                retentionDays: 31
                verifyFrom: "agent"
            """;

    @Test
    void shouldReadConfigurationAsCode(JenkinsRule jenkins) throws Exception {
        configure(CODE);

        StetConfiguration read = StetConfiguration.get();
        assertThat(read.getConnectionsPerHost()).isEqualTo(3);
        assertThat(read.getParallelScans()).isEqualTo(7);
        assertThat(read.getRetentionDays()).isEqualTo(31);
        assertThat(read.getMode()).isEqualTo("observe");
        assertThat(read.getVerifyFrom()).isEqualTo("agent");
        assertThat(read.getPrimaryBranches()).containsExactly("main", "release-1");
        assertThat(read.getEngines())
                .extracting(EngineEntry::getName, EngineEntry::getAddress)
                .containsExactly(tuple("gpu", "tcp://gpu-builder:1234"));
        assertThat(read.getRegistries())
                .extracting(RegistryEntry::getHost, RegistryEntry::getCredentialsId, RegistryEntry::isInsecure)
                .containsExactly(tuple("registry.example.com", "registry", false), tuple("localhost:5000", "", true));
    }

    @Test
    void shouldExportWhatItCanReadAgain(JenkinsRule jenkins) throws Exception {
        configure(CODE);
        String exported = section();
        assertThat(exported).contains("gpu-builder", "observe", "release-1", "localhost:5000", "retentionDays: 31");

        configure("unclassified:\n  stet:\n    mode: enforce\n    registries: []\n    engines: []\n"
                + "    primaryBranches: []\n    retentionDays: 90\n    verifyFrom: auto\n");
        assertThat(section()).doesNotContain("gpu-builder", "release-1");

        configure("unclassified:\n" + exported);
        assertThat(section()).isEqualTo(exported);
    }

    @Test
    void shouldKeepTheGlobalFormAsItIs(JenkinsRule jenkins) throws Exception {
        String empty = section();
        jenkins.configRoundtrip();
        assertThat(section()).isEqualTo(empty);

        configure(CODE);
        String full = section();
        jenkins.configRoundtrip();
        assertThat(section()).isEqualTo(full);
        jenkins.configRoundtrip();
        assertThat(section()).isEqualTo(full);
    }

    @Test
    void shouldKeepTheFormOfAFolderAsItIs(JenkinsRule jenkins) throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "folder");
        folder.addProperty(new StetFolderProperty());
        folder = jenkins.configRoundtrip(folder);
        assertThat(property(folder).getRegistries()).isEmpty();
        assertThat(property(folder).getBaselineReaders()).isEmpty();

        StetFolderProperty full = property(folder);
        RegistryEntry registry = new RegistryEntry("registry.example.com");
        registry.setInsecure(true);
        full.setRegistries(List.of(registry, new RegistryEntry("other.example.com")));
        full.setEngines(List.of(new EngineEntry("gpu", "tcp://gpu:1"), new EngineEntry("arm", "tcp://arm:1")));
        full.setPrimaryBranches(List.of("main", "trunk"));
        full.setBaselineReaders(List.of("other/job"));
        full.setMode("off");
        full.setVerifyFrom("controller");
        full.setUntrustedRegistry("registry.example.com/untrusted");
        String before = jenkins.jenkins.XSTREAM2.toXML(full);
        folder = jenkins.configRoundtrip(folder);

        assertThat(jenkins.jenkins.XSTREAM2.toXML(property(folder))).isEqualTo(before);
    }

    @Test
    void shouldNeverBeEmptyWhileTheFormIsRead(JenkinsRule jenkins) throws Exception {
        configure(CODE);
        List<Integer> seen = new ArrayList<>();
        StaplerRequest2 request = (StaplerRequest2) Proxy.newProxyInstance(
                StaplerRequest2.class.getClassLoader(),
                new Class<?>[] {StaplerRequest2.class},
                (proxy, method, given) -> {
                    if (method.getName().equals("bindJSON")) {
                        seen.add(StetConfiguration.get().getRegistries().size());
                    }
                    return null;
                });

        StetConfiguration.get().configure(request, new JSONObject());

        assertThat(seen).containsExactly(2);
    }

    @Test
    void shouldForgetTheLastRegistryThatIsTakenAway(JenkinsRule jenkins) throws Exception {
        configure(CODE);

        boolean unused = jenkins.executeOnServer(
                () -> StetConfiguration.get().configure(Stapler.getCurrentRequest2(), new JSONObject()));

        assertThat(StetConfiguration.get().getRegistries()).isEmpty();
        assertThat(StetConfiguration.get().getEngines()).isEmpty();
    }

    private static StetFolderProperty property(Folder folder) {
        return folder.getProperties().get(StetFolderProperty.class);
    }

    private static void configure(String yaml) throws Exception {
        ConfigurationAsCode.get()
                .configureWith(YamlSource.of(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    /** Of the export, what is about us. */
    private static String section() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConfigurationAsCode.get().export(out);
        StringBuilder ours = new StringBuilder();
        boolean inside = false;
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            inside = line.equals("  stet:") || inside && line.startsWith("   ");
            if (inside) {
                ours.append(line).append('\n');
            }
        }
        return ours.toString();
    }
}
