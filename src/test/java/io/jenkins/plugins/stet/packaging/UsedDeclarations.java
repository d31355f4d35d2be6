package io.jenkins.plugins.stet.packaging;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the declared Jenkins classes and members our code needs in order to compile, directly or through others of them. */
final class UsedDeclarations {
    private final Set<JavaClass> declared;
    private final Set<JavaClass> classes = new HashSet<>();
    private final Set<JavaMember> members = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    private UsedDeclarations(Set<JavaClass> declared) {
        this.declared = declared;
    }

    static UsedDeclarations by(JavaClasses ours, Set<JavaClass> declared) {
        UsedDeclarations result = new UsedDeclarations(declared);
        ours.forEach(result::useFrom);
        int known;
        do {
            known = result.members.size();
            result.follow();
            Set.copyOf(result.classes).forEach(result::useWhatItImplements);
        } while (result.members.size() > known);
        return result;
    }

    boolean contains(JavaClass type) {
        return classes.contains(type);
    }

    boolean contains(JavaMember member) {
        return members.contains(member);
    }

    private void follow() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }

    private void useFrom(JavaClass ours) {
        for (Dependency dependency : ours.getDirectDependenciesFromSelf()) {
            use(dependency.getTargetClass());
        }
        for (JavaAccess<?> access : ours.getAccessesFromSelf()) {
            use(access);
        }
        ours.getMembers().stream().flatMap(UsedDeclarations::annotations).forEach(this::useProperties);
        ours.getAnnotations().forEach(this::useProperties);
        for (JavaClass parent : supertypes(ours).toList()) {
            for (JavaMethod method : parent.getMethods()) {
                if (isAbstract(method) || ours.getMethods().stream().anyMatch(own -> overrides(own, method))) {
                    use(method);
                }
            }
        }
    }

    private void use(JavaClass mentioned) {
        JavaClass type = mentioned.getBaseComponentType();
        if (declared.contains(type) && classes.add(type)) {
            type.getEnclosingClass().ifPresent(this::use);
            type.getSuperclass().stream().forEach(this::useAll);
            type.getInterfaces().forEach(this::useAll);
            type.getAnnotations().forEach(annotation -> use(annotation.getRawType()));
            type.getTypeParameters().forEach(this::useAll);
            type.getStaticInitializer().ifPresent(this::useBody);
            useOnlyConstructor(type);
            useWhatALambdaIs(type);
        }
    }

    private void useAll(JavaType mentioned) {
        mentioned.getAllInvolvedRawTypes().forEach(this::use);
    }

    private void use(JavaAccess<?> access) {
        access.getTarget().resolveMember().ifPresent(member -> use((JavaMember) member));
    }

    private void use(JavaMember member) {
        if (declared.contains(member.getOwner()) && members.add(member)) {
            use(member.getOwner());
            member.getAllInvolvedRawTypes().forEach(this::use);
            member.getAnnotations().forEach(annotation -> use(annotation.getRawType()));
            if (member instanceof JavaCodeUnit code) {
                code.getThrowsClause().forEach(thrown -> use(thrown.getRawType()));
                open.push(() -> useBody(code));
            }
        }
    }

    private void useBody(JavaCodeUnit code) {
        code.getAccessesFromSelf().forEach(this::use);
    }

    /** Every class has one; without a declared one the compiler would make up one that anybody may call. */
    private void useOnlyConstructor(JavaClass type) {
        if (type.getConstructors().size() == 1) {
            JavaConstructor only = type.getConstructors().iterator().next();
            use(only);
        }
    }

    private void useWhatALambdaIs(JavaClass type) {
        var unimplemented =
                type.getMethods().stream().filter(UsedDeclarations::isAbstract).toList();
        if (type.isInterface() && !type.isAnnotation() && unimplemented.size() == 1) {
            use(unimplemented.get(0));
        }
    }

    private void useProperties(JavaAnnotation<?> annotation) {
        annotation.getRawType().getMethods().stream()
                .filter(property -> annotation.hasExplicitlyDeclaredProperty(property.getName()))
                .forEach(this::use);
    }

    private static Stream<? extends JavaAnnotation<?>> annotations(JavaMember member) {
        Stream<? extends JavaAnnotation<?>> own = member.getAnnotations().stream();
        return member instanceof JavaCodeUnit code
                ? Stream.concat(
                        own,
                        code.getParameters().stream()
                                .map(JavaParameter::getAnnotations)
                                .flatMap(Set::stream))
                : own;
    }

    /** A declared class would not compile without the methods that make it concrete. */
    private void useWhatItImplements(JavaClass type) {
        for (JavaClass parent : supertypes(type).toList()) {
            for (JavaMethod required : parent.getMethods()) {
                if (isAbstract(required) && (!declared.contains(parent) || members.contains(required))) {
                    type.getMethods().stream()
                            .filter(own -> overrides(own, required))
                            .forEach(this::use);
                }
            }
        }
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    /** By number of parameters where type arguments hide their types: rather too much is called used than too little. */
    private static boolean overrides(JavaMethod own, JavaMethod inherited) {
        return own.getName().equals(inherited.getName())
                && own.getParameters().size() == inherited.getParameters().size();
    }

    private static boolean isAbstract(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
