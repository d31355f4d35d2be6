package io.jenkins.plugins.stet.jenkins;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kohsuke.stapler.interceptor.RequirePOST;
import org.kohsuke.stapler.verb.POST;

/** Every method that a URL leads to answers to POST only, and asks who is there: in the bytecode of every build. */
class WebMethodRulesTest {
    private static final Set<String> QUESTIONS = Set.of("checkPermission", "hasPermission", "checkAnyPermission");
    private static final String CONSTANT = "the same constant list for everybody; nothing of this controller is in it";
    /** Methods that ask nobody, and why they need not. */
    private static final Map<String, String> OPEN = Map.of(
            "CachedImageBuildStep$DescriptorImpl.doFillCacheModeItems",
            CONSTANT,
            "DetectChangesStep$DescriptorImpl.doFillModeItems",
            CONSTANT,
            "ServiceChangedConditional$DescriptorImpl.doFillAtLeastItems",
            CONSTANT,
            "StetConfiguration.doFillModeItems",
            CONSTANT,
            "StetConfiguration.doFillVerifyFromItems",
            CONSTANT,
            "StetFolderProperty$DescriptorImpl.doFillModeItems",
            CONSTANT,
            "StetFolderProperty$DescriptorImpl.doFillVerifyFromItems",
            CONSTANT);

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.jenkins.plugins.stet.jenkins");

    @Test
    void shouldAnswerToPostOnly() {
        assertThat(webMethods())
                .isNotEmpty()
                .filteredOn(method -> !method.isAnnotatedWith(POST.class) && !method.isAnnotatedWith(RequirePOST.class))
                .isEmpty();
    }

    @Test
    void shouldAskWhoIsThere() {
        Set<String> unasked = new TreeSet<>();
        for (JavaMethod method : webMethods()) {
            if (!asks(method)) {
                unasked.add(name(method));
            }
        }
        assertThat(unasked).isEqualTo(new TreeSet<>(OPEN.keySet()));
    }

    /** Constant lists are the only ones that may be open. */
    @Test
    void shouldLookAtNothingWhereItAsksNobody() {
        assertThat(webMethods())
                .filteredOn(method -> OPEN.containsKey(name(method)))
                .allSatisfy(method -> assertThat(method.getRawParameterTypes()).isEmpty());
    }

    private static List<JavaMethod> webMethods() {
        return OURS.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("do[A-Z].*"))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    private static String name(JavaMethod method) {
        String owner = method.getOwner().getName();
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + method.getName();
    }

    /** Itself, or what it calls of ours. */
    private static boolean asks(JavaMethod method) {
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(method));
        Set<JavaMethod> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaMethod next = open.pop();
            for (JavaMethodCall call : next.getMethodCallsFromSelf()) {
                if (QUESTIONS.contains(call.getName())) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(called -> isOurs(called.getOwner()) && seen.add(called))
                        .ifPresent(open::push);
            }
        }
        return false;
    }

    private static boolean isOurs(JavaClass type) {
        return OURS.contain(type.getName());
    }
}
