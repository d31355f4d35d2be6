package io.jenkins.plugins.stet.jenkins.step;

import io.jenkins.plugins.stet.core.build.remote.EngineQuestion;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** An engine that answers, from wherever it is. */
interface EngineVoice {
    /** @throws IOException saying why there is no answer */
    Map<String, Object> ask(EngineQuestion question, Duration limit) throws IOException, InterruptedException;
}
