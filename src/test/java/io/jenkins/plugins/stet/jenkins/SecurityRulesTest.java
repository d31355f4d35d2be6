package io.jenkins.plugins.stet.jenkins;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import hudson.FilePath;
import hudson.model.Run;
import hudson.remoting.Callable;
import hudson.security.ACL;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jenkins.MasterToSlaveFileCallable;
import jenkins.security.MasterToSlaveCallable;
import org.junit.jupiter.api.Test;

/** Mistakes that have bitten other plugins, looked for in the bytecode of every build. */
class SecurityRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.jenkins.plugins.stet.jenkins");

    @Test
    void shouldRunOnAgentsOnlyWhatMayNotRunOnTheController() {
        classes()
                .that()
                .areAssignableTo(Callable.class)
                .or()
                .areAssignableTo(FilePath.FileCallable.class)
                .should()
                .beAssignableTo(MasterToSlaveCallable.class)
                .orShould()
                .beAssignableTo(MasterToSlaveFileCallable.class)
                .check(OURS);
    }

    /** What is sent to agents is named: a lambda or anonymous class takes its surroundings with it, and no saved form. */
    @Test
    void shouldSendOnlyNamedClassesToAgents() {
        classes()
                .that()
                .areAssignableTo(Callable.class)
                .or()
                .areAssignableTo(FilePath.FileCallable.class)
                .should()
                .notBeAnonymousClasses()
                .andShould()
                .notBeLocalClasses()
                .check(OURS);
    }

    /** The factory of a lambda returns its interface: that type then ends a descriptor in the constant pool. */
    @Test
    void shouldSendNoLambdasToAgents() throws IOException {
        Set<String> factories = new TreeSet<>();
        for (JavaClass type : OURS) {
            String pool = text(type);
            for (String callable : List.of("hudson/FilePath$FileCallable", "hudson/remoting/Callable")) {
                if (pool.contains(")L" + callable + ";")) {
                    factories.add(type.getName() + " makes a " + callable);
                }
            }
        }
        assertThat(factories).isEmpty();
    }

    private static String text(JavaClass type) throws IOException {
        URI place = type.getSource().orElseThrow().getUri();
        try (InputStream in = place.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Credentials are those that the run may use, found by {@code findCredentialById} of a run. As SYSTEM are only: the
     * lists in forms, for those who may configure; records that the trust rules chose; and threads of our own, on which
     * no user is anybody.
     */
    @Test
    void shouldBeSystemOnlyWhereItHasToBe() {
        Set<String> system = new TreeSet<>();
        for (JavaClass type : OURS) {
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(ACL.class))
                    .filter(access -> access.getName().startsWith("SYSTEM"))
                    .forEach(access -> system.add(type.getSimpleName()));
        }
        assertThat(system).containsExactly("Baselines", "Forms", "JobRun", "StepWorkers");
    }

    @Test
    void shouldLookUpCredentialsInTheContextOfTheirRun() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("looks credentials up without a run") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        boolean ofRun = call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Run.class));
                        return call.getTargetOwner().isEquivalentTo(CredentialsProvider.class)
                                && Pattern.matches("lookup.*|find.*|getCredentials.*", call.getName())
                                && !ofRun;
                    }
                })
                .check(OURS);
    }

    @Test
    void shouldKeepSavedBuildsReadable() {
        classes()
                .that()
                .areAssignableTo(Serializable.class)
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .should(declareSerialVersion())
                .check(OURS);
    }

    @Test
    void shouldNeverCopyTreesFromAgents() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("copies or unpacks what an agent sends") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().isEquivalentTo(FilePath.class)
                                && Pattern.matches("copyRecursiveTo|untar.*|unzip.*", call.getName());
                    }
                })
                .check(OURS);
    }

    private static ArchCondition<JavaClass> declareSerialVersion() {
        return new ArchCondition<>("declare serialVersionUID") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean declared = type.tryGetField("serialVersionUID").isPresent();
                events.add(new SimpleConditionEvent(type, declared, type.getName() + " declares " + declared));
            }
        };
    }
}
