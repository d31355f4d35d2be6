package io.jenkins.plugins.stet.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/** XStream makes objects without their constructors: what the XML does not hold is null. */
class LoadedConfigurationTest {
    @Test
    void shouldFillWhatTheXmlOfAFolderLacks() throws Exception {
        StetFolderProperty property = new StetFolderProperty();
        empty(property);

        property.readResolve();

        for (Field field : StetFolderProperty.class.getDeclaredFields()) {
            field.setAccessible(true);
            assertThat(field.get(property)).as(field.getName()).isNotNull();
        }
    }

    @Test
    void shouldFillWhatTheXmlOfARegistryLacks() throws Exception {
        RegistryEntry entry = new RegistryEntry("registry.example.com");
        empty(entry);

        entry.readResolve();

        assertThat(entry.getHost()).isEqualTo("registry.example.com");
        assertThat(entry.getCredentialsId()).isEmpty();
    }

    private static void empty(Object loaded) throws IllegalAccessException {
        for (Field field : loaded.getClass().getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!field.getType().isPrimitive() && !Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers)) {
                field.setAccessible(true);
                field.set(loaded, null);
            }
        }
    }
}
