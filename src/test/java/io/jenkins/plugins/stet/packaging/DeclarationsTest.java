package io.jenkins.plugins.stet.packaging;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hudson.model.Run;
import io.jenkins.plugins.stet.core.manifest.Manifest;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The declarations are a list of what we use of Jenkins, and the record vouches for each: neither may hold more. */
class DeclarationsTest {
    private static final RecordedSignatures RECORDED = RecordedSignatures.load();
    private static Set<JavaClass> declared;
    private static UsedDeclarations used;

    @BeforeAll
    static void read() {
        URL declarations = Run.class.getProtectionDomain().getCodeSource().getLocation();
        assumeThat(declarations.getPath())
                .as("in the official build the real classes take the place of the declarations")
                .doesNotContain("jenkins-core");
        ClassFileImporter importer = new ClassFileImporter();
        Set<URL> places = new HashSet<>(Set.of(declarations));
        Stream.of(Manifest.class, DeclarationsTest.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .forEach(places::add);
        JavaClasses all = importer.importUrls(places);
        JavaClasses names = importer.importUrl(declarations);
        DescribedPredicate<JavaClass> isDeclared = describe("declared", type -> names.contain(type.getName()));
        declared = new HashSet<>(all.that(isDeclared));
        used = UsedDeclarations.by(all.that(not(isDeclared)), declared);
    }

    @Test
    void shouldDeclareNoClassThatNothingUses() {
        Set<String> unused = new TreeSet<>();
        declared.stream()
                .filter(type -> !used.contains(type))
                .map(JavaClass::getName)
                .forEach(unused::add);
        assertThat(unused).as("to be deleted from central/jenkins-api").isEmpty();
    }

    @Test
    void shouldDeclareNoMemberThatNothingUses() {
        Set<String> unused = new TreeSet<>();
        declared.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(member -> !used.contains(member))
                .map(JavaMember::getFullName)
                .forEach(unused::add);
        assertThat(unused).as("to be deleted from central/jenkins-api").isEmpty();
    }

    @Test
    void shouldRecordNothingThatIsNotDeclared() {
        Set<String> needless = new TreeSet<>(RECORDED.all());
        declared.forEach(type -> {
            needless.remove(type.getName());
            Stream.concat(
                            Stream.of(type),
                            Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream()))
                    .forEach(owner -> type.getMembers().stream()
                            .map(member -> owner.getName() + "#" + Member.of(member))
                            .forEach(needless::remove));
        });
        assertThat(needless).as("to be deleted from signatures.txt").isEmpty();
    }
}
