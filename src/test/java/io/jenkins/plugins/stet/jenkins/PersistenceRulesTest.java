package io.jenkins.plugins.stet.jenkins;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hudson.model.Action;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jenkins.model.GlobalConfiguration;
import org.junit.jupiter.api.Test;

/** What XStream writes into build.xml and config.xml, and cannot read again: records on Java 17, and more. */
class PersistenceRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.jenkins.plugins.stet");

    @Test
    void shouldSaveOnlyWhatCanBeReadAgain() {
        Set<String> unreadable = new TreeSet<>();
        Set<JavaClass> seen = new HashSet<>();
        OURS.stream().filter(PersistenceRulesTest::isSaved).forEach(root -> look(root, seen, unreadable));
        assertThat(unreadable).isEmpty();
        assertThat(seen).as("classes looked at").hasSizeGreaterThanOrEqualTo(5);
    }

    private static boolean isSaved(JavaClass type) {
        return type.isAssignableTo(Action.class)
                || type.isAssignableTo(GlobalConfiguration.class)
                || type.isAssignableTo(AbstractFolderProperty.class);
    }

    private static void look(JavaClass saved, Set<JavaClass> seen, Set<String> unreadable) {
        if (!seen.add(saved)) {
            return;
        }
        for (JavaField field : saved.getAllFields()) {
            if (isWritten(field)) {
                for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
                    JavaClass plain = type.getBaseComponentType();
                    if (!canBeRead(plain)) {
                        unreadable.add(field.getFullName() + ": " + plain.getName());
                    }
                    if (OURS.contain(plain.getName())) {
                        look(plain, seen, unreadable);
                    }
                }
            }
        }
    }

    private static boolean isWritten(JavaField field) {
        return OURS.contain(field.getOwner().getName())
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT);
    }

    /** Everything else of java.* has fields of its own that Java 17 keeps closed. */
    private static boolean canBeRead(JavaClass type) {
        return type.isPrimitive()
                || OURS.contain(type.getName()) && !type.isRecord()
                || type.isEquivalentTo(String.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isEnum();
    }
}
