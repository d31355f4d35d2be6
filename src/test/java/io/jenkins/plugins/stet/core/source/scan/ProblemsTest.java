package io.jenkins.plugins.stet.core.source.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.stet.core.source.TreePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("app/one"), "cannot be read (permission denied), so"),
                Arguments.of(
                        new FileSystemException("app/one", null, "Input/output error"),
                        "cannot be read (Input/output error), so"),
                Arguments.of(new FileSystemLoopException("app/one"), "cannot be read (FileSystemLoopException), so"),
                Arguments.of(
                        new IOException("Stale file handle"),
                        "cannot be read (java.io.IOException: Stale file handle), so"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void shouldTellWhyWithoutThePathThatIsToldAlready(IOException failure, String expected) {
        assertThat(Problems.unreadable(TreePath.ROOT.child("app").child("one"), failure)
                        .message())
                .startsWith(expected);
    }
}
