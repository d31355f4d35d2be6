package io.jenkins.plugins.stet.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hudson.Extension;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jenkinsci.Symbol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jenkins loads an hpi without a word when half of it is missing: so it is taken apart here. */
@Tag("package")
class PackageTest {
    private static final Path HPI = Builds.result("stet.hpi");
    private static final Path COMMAND_LINE = Builds.result("stet.jar");
    private static final long MEGABYTE = 1_000_000;
    private static final String OURS = "io/jenkins/plugins/stet/";

    @TempDir
    private static Path unpacked;

    private static Path controllerJar;
    private static Path agentJar;

    @BeforeAll
    static void unpack() throws IOException {
        try (JarFile hpi = new JarFile(HPI.toFile())) {
            for (ZipEntry entry : hpi.stream().toList()) {
                Path file = unpacked.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(hpi.getInputStream(entry), file);
                }
            }
        }
        controllerJar = unpacked.resolve("WEB-INF/lib/stet.jar");
        agentJar = unpacked.resolve("WEB-INF/agent/stet-agent.jar");
    }

    @Test
    void shouldStayWithinTheirSizes() throws IOException {
        for (Path file : List.of(HPI, agentJar, COMMAND_LINE)) {
            System.out.printf("%-16s %,10d bytes%n", file.getFileName(), Files.size(file));
        }
        assertThat(Files.size(HPI)).isLessThanOrEqualTo(20 * MEGABYTE);
        assertThat(Files.size(agentJar)).isLessThanOrEqualTo(9 * MEGABYTE);
    }

    @Test
    void shouldSayToJenkinsWhatItIs() throws IOException {
        Attributes outer = manifest(HPI);
        assertThat(outer.getValue("Short-Name")).isEqualTo("stet");
        assertThat(outer.getValue("Long-Name")).isEqualTo("Stet: incremental image builds");
        assertThat(outer.getValue("Group-Id")).isEqualTo("io.jenkins.plugins");
        assertThat(outer.getValue("Artifact-Id")).isEqualTo("stet");
        assertThat(outer.getValue("Jenkins-Version")).isEqualTo("2.479.3");
        assertThat(outer.getValue("Plugin-Version")).isNotBlank();
        assertThat(outer.getValue("Url")).startsWith("https://");
        assertThat(outer.getValue("Plugin-License-Name")).isEqualTo("MIT License");
        assertThat(outer.getValue("Support-Dynamic-Loading")).isEqualTo("true");
        assertThat(outer.getValue("Plugin-Dependencies"))
                .as("no space after a comma, or the rest is not seen")
                .matches(
                        "[a-z0-9-]+:[^,;\\s]+(;resolution:=optional)?(,[a-z0-9-]+:[^,;\\s]+(;resolution:=optional)?)*");

        Attributes inner = manifest(controllerJar);
        for (String name : List.of("Short-Name", "Plugin-Version", "Jenkins-Version")) {
            assertThat(inner.getValue(name))
                    .as("without %s in the inner jar Jenkins refuses to save our classes", name)
                    .isEqualTo(outer.getValue(name));
        }
    }

    @Test
    void shouldHoldNothingElse() throws IOException {
        assertThat(namesIn(unpacked.resolve("WEB-INF"))).containsExactlyInAnyOrder("lib", "agent");
        assertThat(namesIn(unpacked.resolve("WEB-INF/lib")))
                .allMatch(name -> name.equals("stet.jar") || name.startsWith("snakeyaml-engine-"))
                .hasSize(2);
        assertThat(classesIn(controllerJar)).allMatch(name -> name.startsWith(OURS));
    }

    @Test
    void shouldNotShadowWhatItsDependenciesBring() throws IOException {
        List<String> exported = List.of(
                "com/fasterxml/", "com/google/", "org/apache/commons/", "org/slf4j/", "groovy/", "hudson/", "jenkins/");
        for (Path jar : Builds.filesIn(unpacked.resolve("WEB-INF/lib"))) {
            assertThat(classesIn(jar)).noneMatch(name -> exported.stream().anyMatch(name::startsWith));
        }
    }

    @Test
    void shouldLoadEveryClassOfTheController() throws Exception {
        List<Path> jars = Builds.filesIn(unpacked.resolve("WEB-INF/lib"));
        try (URLClassLoader loader = isolated(jars, Builds.providedByJenkins())) {
            assertThat(loadAll(loader, classesIn(controllerJar))).isPositive();
        }
    }

    @Test
    void shouldLoadEveryClassOfTheAgentProcessWithItsJarAlone() throws Exception {
        try (URLClassLoader loader = isolated(List.of(agentJar), List.of())) {
            assertThat(loadAll(loader, ours(agentJar))).isPositive();
        }
        assertThat(ours(agentJar))
                .noneMatch(name -> name.startsWith(OURS + "jenkins/") || name.startsWith(OURS + "cli/"));
    }

    @Test
    void shouldLoadEveryClassOfTheCommandLineWithItsJarAlone() throws Exception {
        try (URLClassLoader loader = isolated(List.of(COMMAND_LINE), List.of())) {
            assertThat(loadAll(loader, ours(COMMAND_LINE))).isPositive();
        }
        assertThat(ours(COMMAND_LINE)).noneMatch(name -> name.startsWith(OURS + "jenkins/"));
    }

    @Test
    void shouldIndexEveryExtensionAndSymbol() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.jenkins.plugins.stet");
        assertThat(indexed("META-INF/annotations/hudson.Extension")).contains(annotated(classes, Extension.class));
        assertThat(indexed("META-INF/services/annotations/org.jenkinsci.Symbol").lines())
                .containsExactlyInAnyOrderElementsOf(annotated(classes, Symbol.class));
    }

    private static Set<String> annotated(JavaClasses classes, Class<?> annotation) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(annotation.getName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The binary index holds class names as plain modified UTF-8, so it can be searched like a text. */
    private static String indexed(String entry) throws IOException {
        try (JarFile jar = new JarFile(controllerJar.toFile())) {
            ZipEntry index = jar.getEntry(entry);
            assertThat(index).as(entry).isNotNull();
            return new String(jar.getInputStream(index).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static URLClassLoader isolated(List<Path> jars, List<Path> others) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : Stream.concat(jars.stream(), others.stream()).toList()) {
            urls.add(jar.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static int loadAll(ClassLoader loader, Set<String> classFiles) throws ClassNotFoundException {
        for (String file : classFiles) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Class<?> loaded = Class.forName(name, false, loader);
            assertThat(loaded.getDeclaredMethods())
                    .as("methods of %s resolve", name)
                    .isNotNull();
        }
        return classFiles.size();
    }

    private static Set<String> ours(Path jar) throws IOException {
        return classesIn(jar).stream().filter(name -> name.startsWith(OURS)).collect(Collectors.toSet());
    }

    private static Set<String> classesIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .collect(Collectors.toSet());
        }
    }

    /** Without it the command line looks at files as an agent does, which takes longer. */
    @Test
    void shouldOpenWhatTheCommandLineReadsFilesWith() throws IOException {
        assertThat(manifest(COMMAND_LINE).getValue("Add-Opens")).isEqualTo("java.base/sun.nio.fs");
    }

    /** Class-data sharing leaves older ones unverified: each start would do it. The build upgrades those of libraries. */
    @Test
    void shouldHoldOnlyClassesThatAnArchiveCanVerify() throws IOException {
        try (JarFile jar = new JarFile(COMMAND_LINE.toFile())) {
            for (String name : classesIn(COMMAND_LINE)) {
                try (DataInputStream content = new DataInputStream(jar.getInputStream(jar.getEntry(name)))) {
                    content.skipNBytes(6);
                    assertThat(content.readUnsignedShort())
                            .as("version of %s", name)
                            .isGreaterThanOrEqualTo(50);
                }
            }
        }
    }

    @Test
    void shouldVerifyTheClassesThatTheBuildUpgrades() throws Exception {
        Set<String> picocli = classesIn(COMMAND_LINE).stream()
                .filter(name -> name.startsWith("picocli/"))
                .collect(Collectors.toSet());
        try (URLClassLoader loader = isolated(List.of(COMMAND_LINE), List.of())) {
            assertThat(loadAll(loader, picocli)).isPositive();
        }
    }

    /** <code>java -jar stet.jar</code> starts itself again with it; without it that is slow, and nothing else tells. */
    @Test
    void shouldHoldTheLauncherOfTheCommandLine() throws IOException {
        try (JarFile jar = new JarFile(COMMAND_LINE.toFile())) {
            ZipEntry launcher = jar.getEntry(OURS + "cli/stet");
            assertThat(launcher).isNotNull();
            assertThat(jar.getInputStream(launcher))
                    .hasBinaryContent(Files.readAllBytes(Builds.repository().resolve("bin/stet")));
        }
    }

    private static List<String> namesIn(Path directory) throws IOException {
        return Builds.filesIn(directory).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static Attributes manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }
}
