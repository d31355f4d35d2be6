package io.jenkins.plugins.stet.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A declaration that differs from the real class would compile here and fail in Jenkins: hold our bytecode to the record. */
class LinkTest {
    private static final List<String> JENKINS =
            List.of("hudson.", "jenkins.", "org.jenkinsci.", "org.kohsuke.", "com.cloudbees.", "net.java.sezpoz.");
    private static final RecordedSignatures RECORDED = RecordedSignatures.load();
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.jenkins.plugins.stet");

    @Test
    void shouldReferToRecordedClassesOnly() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass ours : OURS) {
            for (Dependency dependency : ours.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                if (isJenkins(target) && !RECORDED.knows(target)) {
                    unknown.add(target + " from " + ours.getName());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void shouldReferToRecordedMembersOnly() {
        Set<String> unknown = new TreeSet<>();
        int checked = 0;
        for (JavaClass ours : OURS) {
            for (JavaAccess<?> access : ours.getAccessesFromSelf()) {
                String owner = declaringClass(access);
                if (isJenkins(owner)) {
                    checked++;
                    String member = Member.of(access.getTarget());
                    if (!RECORDED.has(owner, member)) {
                        unknown.add(owner + "#" + member + " from " + ours.getName());
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(checked).as("references looked at").isPositive();
    }

    @Test
    void shouldNoticeWhatIsNotRecorded() {
        assertThat(RECORDED.has("hudson.model.Run", "getNumber ()I")).isTrue();
        assertThat(RECORDED.has("hudson.model.Run", "getNumber ()J")).isFalse();
        assertThat(RECORDED.has("hudson.EnvVars", "size ()I"))
                .as("inherited from the JDK")
                .isTrue();
        assertThat(RECORDED.has("hudson.model.Nowhere", "size ()I")).isFalse();
    }

    /** Bytecode names our own subclass where an inherited member is called on it. */
    private static String declaringClass(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .map(member -> ((JavaMember) member).getOwner().getName())
                .orElse(access.getTargetOwner().getName());
    }

    private static boolean isJenkins(String className) {
        return JENKINS.stream().anyMatch(className::startsWith);
    }
}
