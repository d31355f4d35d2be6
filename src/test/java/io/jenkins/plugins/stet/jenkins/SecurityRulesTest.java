package io.jenkins.plugins.stet.jenkins;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import hudson.FilePath;
import hudson.remoting.Callable;
import java.io.Serializable;
import java.util.regex.Pattern;
import jenkins.MasterToSlaveFileCallable;
import jenkins.security.MasterToSlaveCallable;
import org.junit.jupiter.api.Test;
import org.kohsuke.stapler.interceptor.RequirePOST;
import org.kohsuke.stapler.verb.POST;

/** Mistakes that have bitten other plugins, looked for in the bytecode of every build. */
class SecurityRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.jenkins.plugins.stet.jenkins");

    private static final DescribedPredicate<JavaMethod> WEB_METHOD = new DescribedPredicate<>("are called by the web") {
        private final Pattern name = Pattern.compile("do[A-Z].*");

        @Override
        public boolean test(JavaMethod method) {
            return name.matcher(method.getName()).matches()
                    && method.getModifiers().contains(JavaModifier.PUBLIC);
        }
    };

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

    @Test
    void shouldAnswerWebRequestsToPostOnly() {
        methods()
                .that(WEB_METHOD)
                .should()
                .beAnnotatedWith(POST.class)
                .orShould()
                .beAnnotatedWith(RequirePOST.class)
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
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
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
