package io.jenkins.plugins.stet.core.dockerfile;

import java.util.List;
import java.util.Map;

/** What an image's configuration adds to a Dockerfile that begins with it. */
public sealed interface BaseImageEffects {
    /** The triggers in order, and the environment that later substitutions see. */
    record Known(List<String> onbuild, ImageEnvironment environment) implements BaseImageEffects {
        public Known {
            onbuild = List.copyOf(onbuild);
        }

        /** Of an image whose configuration was read. */
        public Known(List<String> onbuild, Map<String, String> environment) {
            this(onbuild, ImageEnvironment.of(environment));
        }
    }

    /** Nobody could be asked, or the answer did not come: the whole context counts. */
    record Unknown(String why) implements BaseImageEffects {}
}
