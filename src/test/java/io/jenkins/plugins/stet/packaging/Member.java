package io.jenkins.plugins.stet.packaging;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.List;
import java.util.stream.Collectors;

/** How the record writes a member: <code>name descriptor</code>. */
final class Member {
    private Member() {}

    static String of(AccessTarget target) {
        if (target instanceof AccessTarget.FieldAccessTarget field) {
            return field.getName() + " " + descriptor(field.getRawType());
        }
        AccessTarget.CodeUnitAccessTarget code = (AccessTarget.CodeUnitAccessTarget) target;
        return code(code.getName(), code.getRawParameterTypes(), code.getRawReturnType());
    }

    static String of(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getName() + " " + descriptor(field.getRawType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return code(code.getName(), code.getRawParameterTypes(), code.getRawReturnType());
    }

    private static String code(String name, List<JavaClass> parameters, JavaClass returned) {
        return name
                + " "
                + parameters.stream().map(Member::descriptor).collect(Collectors.joining("", "(", ")"))
                + descriptor(returned);
    }

    private static String descriptor(JavaClass type) {
        return switch (type.getName()) {
            case "void" -> "V";
            case "boolean" -> "Z";
            case "byte" -> "B";
            case "char" -> "C";
            case "short" -> "S";
            case "int" -> "I";
            case "long" -> "J";
            case "float" -> "F";
            case "double" -> "D";
            default ->
                type.isArray()
                        ? type.getName().replace('.', '/')
                        : "L" + type.getName().replace('.', '/') + ";";
        };
    }
}
