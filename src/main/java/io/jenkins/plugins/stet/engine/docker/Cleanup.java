package io.jenkins.plugins.stet.engine.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import io.jenkins.plugins.stet.engine.leftover.CleanupResult;
import io.jenkins.plugins.stet.engine.leftover.Leftover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Removes leftovers, one by one and never by force: what came into use meanwhile stays. The build cache is not touched. */
public final class Cleanup {
    private final DockerEngine engine;

    public Cleanup(DockerEngine engine) {
        this.engine = engine;
    }

    public CleanupResult remove(List<Leftover> leftovers) throws EngineException {
        List<Leftover> removed = new ArrayList<>();
        Map<Leftover, String> kept = new LinkedHashMap<>();
        for (Leftover leftover : leftovers) {
            String why = engine.ask("remove " + leftover.name(), () -> remove(leftover));
            if (why.isEmpty()) {
                removed.add(leftover);
            } else {
                kept.put(leftover, why);
            }
        }
        return new CleanupResult(removed, kept);
    }

    private String remove(Leftover leftover) {
        DockerClient client = engine.client();
        try {
            switch (leftover.kind()) {
                case CONTAINER -> client.removeContainerCmd(leftover.id()).exec();
                case IMAGE -> client.removeImageCmd(leftover.id()).exec();
                case NETWORK -> client.removeNetworkCmd(leftover.id()).exec();
                case VOLUME -> client.removeVolumeCmd(leftover.id()).exec();
            }
            return "";
        } catch (NotFoundException e) {
            return "it was gone already";
        } catch (ConflictException e) {
            return EngineSays.of(e);
        } catch (DockerException e) {
            if (e.getHttpStatus() == 403) { // how engines say that a network has come into use
                return EngineSays.of(e);
            }
            throw e;
        }
    }
}
