package io.jenkins.plugins.stet.engine.registry;

import io.jenkins.plugins.stet.core.image.RegistryException;
import io.jenkins.plugins.stet.core.image.RegistryException.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Puts trouble into words: who, what, why, and what to do next. */
final class Failures {
    private Failures() {}

    static RegistryException unreachable(Errand errand, IOException cause, Collection<String> secrets) {
        Trouble trouble = Trouble.of(cause);
        return new RegistryException(
                trouble.kind(),
                errand + " failed: " + ForeignText.of(trouble.what(), secrets) + ". " + trouble.remedy(),
                cause);
    }

    /** Trouble with somebody whom the registry sent us to is trouble with the registry. */
    static RegistryException about(Errand errand, RegistryException cause) {
        return cause.explanation().startsWith(errand.toString())
                ? cause
                : new RegistryException(cause.kind(), errand + " failed: " + cause.explanation(), cause);
    }

    /** An answer that is neither the wished one nor one that asking again would change. */
    static RegistryException refused(Errand errand, Reply reply, Collection<String> secrets, List<String> notes) {
        String who = reply.peer().equals(errand.host()) ? "" : reply.peer() + " ";
        String said = RegistryErrors.in(reply).describe(secrets);
        String what = errand + " failed: " + who + "answered " + said + ". ";
        return new RegistryException(kind(reply), what + String.join(" ", notes) + remedy(reply, notes));
    }

    static RegistryException unusable(Errand errand, String why) {
        return new RegistryException(
                Kind.UNUSABLE, errand + " failed: " + why + ". Check what answers there and what was pushed.");
    }

    private static Kind kind(Reply reply) {
        return switch (reply.status()) {
            case 401, 403, 407 -> Kind.DENIED;
            case 404 -> RegistryErrors.in(reply).isDenial() ? Kind.DENIED : Kind.NOT_FOUND;
            default -> RegistryErrors.in(reply).isImmutableTag(reply.status()) ? Kind.IMMUTABLE_TAG : Kind.UNUSABLE;
        };
    }

    private static String remedy(Reply reply, List<String> notes) {
        if (!notes.isEmpty()) {
            return "";
        }
        return switch (reply.status()) {
            case 401, 403 -> "Check the credential bound to " + reply.peer() + " and its rights there.";
            case 404 -> "Check the name, and that it was pushed.";
            case 405 -> "The registry does not allow this; deletes are often switched off.";
            case 407 -> "Give the proxy its credentials.";
            default -> "Look into the registry's log, or try again.";
        };
    }
}
