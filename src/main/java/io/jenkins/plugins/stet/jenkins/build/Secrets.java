package io.jenkins.plugins.stet.jenkins.build;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.model.Run;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Confidential;
import io.jenkins.plugins.stet.core.build.remote.WorkRequest.Login;
import io.jenkins.plugins.stet.core.detect.BaseReference;
import io.jenkins.plugins.stet.core.image.ImageReference;
import io.jenkins.plugins.stet.core.image.build.SecretFile;
import io.jenkins.plugins.stet.engine.registry.CredentialSource;
import io.jenkins.plugins.stet.engine.registry.RegistryCredential.UserPassword;
import io.jenkins.plugins.stet.engine.registry.RegistryHost;
import io.jenkins.plugins.stet.jenkins.detect.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;

/** What a build needs and nobody else may see, looked up with the rights of its run. */
final class Secrets {
    private final Run<?, ?> run;
    private final CredentialSource registries;

    Secrets(Run<?, ?> run, CredentialSource registries) {
        this.run = run;
        this.registries = registries;
    }

    Confidential of(PendingBuild pending, BuildSettings wanted) throws IOException, InterruptedException {
        Map<String, byte[]> secrets = new HashMap<>();
        boolean none = wanted.secrets().isEmpty() && wanted.ssh().isEmpty();
        if (!none && !pending.build().tagging().rules().maySeeSecrets()) {
            throw new RefusedException("this run is not trusted, so its build gets no secrets and no SSH keys");
        }
        for (BuildSecret secret : wanted.secrets()) {
            secrets.put(secret.getId(), value(secret));
        }
        return new Confidential(logins(pending), secrets, wanted.ssh());
    }

    private byte[] value(BuildSecret secret) throws IOException, InterruptedException {
        StandardCredentials found =
                CredentialsProvider.findCredentialById(secret.getCredentialsId(), StandardCredentials.class, run);
        CredentialsProvider.track(run, found);
        if (found instanceof StringCredentials text) {
            return text.getSecret().getPlainText().getBytes(StandardCharsets.UTF_8);
        }
        if (found instanceof FileCredentials file) {
            try (InputStream in = file.getContent()) {
                return SecretFile.read(secret.getId(), in);
            } catch (SecretFile.TooLargeException e) {
                throw new RefusedException(e.getMessage() + ". " + e.advice());
            }
        }
        throw new RefusedException("secret '" + secret.getId() + "': this job may not use credentials '"
                + secret.getCredentialsId() + "', or there are none that are a secret text or a secret file");
    }

    /** For the host of the image and those of what it stands on; each only where it is bound to that host. */
    private Map<String, Login> logins(PendingBuild pending) throws IOException {
        Set<String> hosts = new TreeSet<>();
        hosts.add(pending.order().delivery().image().repository().host());
        for (BaseReference base : pending.build().reading().baseReferences()) {
            hosts.add(ImageReference.parse(base.reference()).repository().host());
        }
        hosts.remove("");
        Map<String, Login> logins = new HashMap<>();
        for (String host : hosts) {
            if (registries.boundTo(RegistryHost.of(host)).orElse(null) instanceof UserPassword known) {
                logins.put(host, new Login(known.user(), known.password()));
            }
        }
        return logins;
    }
}
