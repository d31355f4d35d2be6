package io.jenkins.plugins.stet.jenkins.agent;

import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.net.ProxySelector;
import java.time.Duration;
import jenkins.MasterToSlaveFileCallable;

/**
 * Has the agent's own Java ask registries: with its names, its proxies and its trusted certificates. An interrupt, such
 * as from a step that is stopped, ends it.
 */
public final class AskRegistries extends MasterToSlaveFileCallable<byte[]> {
    private static final long serialVersionUID = 1L;

    private final RegistryQuestion question;
    private final Duration limit;

    /** @param limit what is not answered by then is not known */
    public AskRegistries(RegistryQuestion question, Duration limit) {
        this.question = question;
        this.limit = limit;
    }

    @Override
    public byte[] invoke(File workspace, VirtualChannel channel) throws IOException {
        return new RegistryInquiry(
                        question.means(), name -> System.getProperty(name) != null, ProxySelector.getDefault())
                .answer(question.matter(), limit);
    }
}
