package io.jenkins.plugins.stet.core.dockerfile;

import io.jenkins.plugins.stet.testing.RecordEquality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Dockerfile needs is collected without repetition, which compares it. */
class FindingEqualityTest {
    @Test
    void shouldCompareEverythingThatWasFound() throws Exception {
        RecordEquality.check(
                new ContextSource(ContextSource.Kind.COPY, "a", 1, List.of(), ContextSource.Parents.No.PARENTS),
                new ContextSource(ContextSource.Kind.ADD, "b", 2, List.of("c"), new ContextSource.Parents.Below("d")));
        RecordEquality.check(new Widening(1, "a"), new Widening(2, "b"));
        RecordEquality.check(new DockerfileWarning(1, "a"), new DockerfileWarning(2, "b"));
        RecordEquality.check(
                new BaseImage("a", 1, "b", "c", BaseImage.Role.FROM),
                new BaseImage("d", 2, "e", "f", BaseImage.Role.MOUNT_FROM));
        RecordEquality.check(new Variable.Value("a"), new Variable.Value("b"));
        RecordEquality.check(new Variable.Unknown("a"), new Variable.Unknown("b"));
    }
}
