package io.jenkins.plugins.stet.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsMatchers;
import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardListBoxModel;
import com.cloudbees.plugins.credentials.common.StandardUsernamePasswordCredentials;
import hudson.model.Item;
import hudson.security.ACL;
import hudson.util.ListBoxModel;
import java.util.List;
import jenkins.model.Jenkins;

/** What the forms of the configuration have in common. */
final class Forms {
    private Forms() {}

    /** @param item nothing in the global configuration, which only administrators see */
    static boolean mayConfigure(Item item) {
        return item == null
                ? Jenkins.get().hasPermission(Jenkins.ADMINISTER)
                : item.hasPermission(Item.EXTENDED_READ) || item.hasPermission(CredentialsProvider.USE_ITEM);
    }

    /** Whoever may not configure sees only what is chosen already. */
    static ListBoxModel credentials(Item item, String chosen) {
        StandardListBoxModel items = new StandardListBoxModel();
        if (!mayConfigure(item)) {
            return items.includeCurrentValue(chosen);
        }
        items.includeEmptyValue();
        if (item == null) {
            items.includeMatchingAs(
                    ACL.SYSTEM2,
                    Jenkins.get(),
                    StandardUsernamePasswordCredentials.class,
                    List.of(),
                    CredentialsMatchers.always());
        } else {
            items.includeMatchingAs(
                    ACL.SYSTEM2,
                    item,
                    StandardUsernamePasswordCredentials.class,
                    List.of(),
                    CredentialsMatchers.always());
        }
        return items.includeCurrentValue(chosen);
    }
}
