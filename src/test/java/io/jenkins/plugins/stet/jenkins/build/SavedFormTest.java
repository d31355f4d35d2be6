package io.jenkins.plugins.stet.jenkins.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Pipelines that were saved with a step of an earlier release go on with this one. */
class SavedFormTest {
    @Test
    void shouldKeepTheFieldsOfTheStep() {
        ObjectStreamClass saved = ObjectStreamClass.lookup(CachedImageBuildExecution.class);

        assertThat(saved.getSerialVersionUID()).isEqualTo(1);
        assertThat(Arrays.stream(saved.getFields()).map(ObjectStreamField::getName))
                .containsExactlyInAnyOrder("step", "controller", "controlled");
    }
}
