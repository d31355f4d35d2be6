package io.jenkins.plugins.stet.core.manifest;

import static io.jenkins.plugins.stet.core.manifest.ManifestText.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestProblemsTest {
    /** Each row: the body of service 'a' at line 4, the place, and what the message must say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            dockerFile: x                      | 4:5  | unknown key 'dockerFile' in service 'a'; did you mean 'dockerfile'?
            depends_on: [b]                    | 4:5  | unknown key 'depends_on' in service 'a'; did you mean 'dependsOn'?
            exclude: [b]                       | 4:5  | 'exclude' belongs under 'inputs' of a service
            registry: r.example.com            | 4:5  | 'registry' belongs at the top of the file
            qwertyuiop: 1                      | 4:5  | known are: context, dockerfile
            x-free: 1                          | 4:5  | unknown key 'x-free'
            inputs: {excludes: []}             | 4:14 | did you mean 'exclude'?
            tasks: {t: {includes: []}}         | 4:17 | did you mean 'include'?
            tasks: {"a/b": {}}                 | 4:13 | 'a/b' is not a task name
            tasks: [t]                         | 4:12 | 'tasks' of service 'a' is a list but must be a map
            context: [a]                       | 4:14 | 'context' of service 'a' is a list but must be a text
            context: true                      | 4:14 | must be a text; put it in quotes
            context:                           | 4:13 | 'context' of service 'a' is no value but must be a text
            context: ""                        | 4:14 | is empty; write '.'
            context: ../b                      | 4:14 | 'context' of service 'a' '../b' lies outside the repository
            context: a/../../b                 | 4:14 | lies outside the repository
            context: /a                        | 4:14 | is absolute; write it relative to the directory that holds the manifest
            context: 'a\\b'                    | 4:14 | holds a backslash
            dockerfile: ../Dockerfile          | 4:17 | lies outside the repository
            target: ""                         | 4:13 | 'target' of service 'a' is empty
            image: true                        | 4:12 | is true but must be a name, or false
            image: Backend                     | 4:12 | lower-case letters, digits and single '.', '_' or '-' between them, for instance 'backend'
            image: a:1.0                       | 4:12 | carries a tag; tags are set by stet, write 'a'
            image: a@sha256:00                 | 4:12 | names a digest
            image: {}                          | 4:12 | 'image' of service 'a' is a map but must be a text
            platforms: linux/amd64             | 4:16 | is 'linux/amd64' but must be a list; write platforms: [linux/amd64]
            platforms: []                      | 4:16 | 'platforms' of service 'a' is empty
            platforms: [amd64]                 | 4:17 | is no platform; did you mean 'linux/amd64'?
            platforms: [linux/x86_64]          | 4:17 | did you mean 'linux/amd64'?
            platforms: [linux/arm46]           | 4:17 | did you mean 'linux/arm64'?
            platforms: [Linux/amd64]           | 4:17 | is no platform
            platforms: [[linux/amd64]]         | 4:17 | an entry of 'platforms' of service 'a' is a list but must be a text
            args: [A=b]                        | 4:11 | 'args' of service 'a' is a list but must be a map
            args: {A: [b]}                     | 4:15 | argument 'A' of service 'a' is a list but must be a text
            args: {"A=b": c}                   | 4:12 | is no argument name
            volatileArgs: ["A B"]              | 4:20 | is no argument name
            secrets: [../x]                    | 4:15 | is no secret id
            inputs: {include: ["!a"]}          | 4:24 | begins with '!'; list what is not wanted under 'exclude'
            inputs: {include: ["[a"]}          | 4:24 | a pattern in 'include': "[a" has a '[' without ']'; write \\[ for the character itself
            inputs: {include: ["a/[]/b"]}      | 4:24 | has a '[' without ']'
            inputs: {include: ["{a,b"]}        | 4:24 | has a '{' without '}'
            inputs: {include: ["../../b"]}     | 4:24 | leaves the repository
            inputs: {include: ['a\\']}         | 4:24 | ends with a backslash
            inputs: {include: [""]}            | 4:24 | is empty
            inputs: {include: "a"}             | 4:23 | must be a list; write include: [a]
            dependsOn: [c]                     | 4:17 | service 'a' depends on 'c', which is no service of this manifest
            dependsOn: [a]                     | 4:17 | services need each other in a circle: a -> a
            baseImages: rebild                 | 4:17 | 'rebild' is no value for 'baseImages' of service 'a'; did you mean 'rebuild'?
            noCacheTiers: [deploy]             | 4:20 | known are: code, dependencies, dockerfile, full
            maxAge: 30                         | 4:13 | '30' is no age for 'maxAge' of service 'a'; write a number and m, h, d or w
            maxAge: 0d                         | 4:13 | is no age
            maxAge: 30 days                    | 4:13 | is no age
            target: !!binary aGk=              | 4:13 | is not plain YAML data
            target: !java.lang.Thread x        | 4:13 | the tag '!java.lang.Thread' is not plain YAML data
            {target: a, target: b}             | 4:17 | the key 'target' stands here a second time, first in line 4
            ? [a]                              | 4:7  | a key must be a text, this is a list
            <<: [1]                            | 4:10 | '<<' takes a map or a list of maps
            """)
    void shouldSayWhatIsWrongWithAService(String body, String place, String message) {
        assertThat(problems("version: 1\nservices:\n  a:\n    " + body + "\n"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("stet.yaml:" + place + ": ")
                        .contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {services: {a: {}}}                                   | 1:1  | 'version' is missing
            {version: 2, services: {a: {}}}                       | 1:11 | the version is '2' but this stet reads 'version: 1'
            {version: "1", services: {a: {}}}                     | 1:11 | (a number) only
            {version: 1}                                          | 1:1  | 'services' is missing
            {version: 1, services: {}}                            | 1:24 | 'services' names no service
            {version: 1, services: [a]}                           | 1:24 | 'services' of the manifest is a list but must be a map
            {version: 1, services: {a: 5}}                        | 1:28 | service 'a' is '5' but must be a map
            {version: 1, services: {"../a": {}}}                  | 1:25 | '../a' is not a service name
            {version: 1, services: {Backend: {}}}                 | 1:25 | service 'Backend' has no 'image', and its own name is no repository name
            {version: 1, strict: yes, services: {a: {}}}          | 1:22 | 'strict' of the manifest is 'yes' but must be true or false
            {version: 1, default: {}, services: {a: {}}}          | 1:14 | did you mean 'defaults'?
            {version: 1, defaults: {contxt: x}, services: {a: {}}}| 1:25 | unknown key 'contxt' in 'defaults'; did you mean 'context'?
            {version: 1, defaults: [], services: {a: {}}}         | 1:24 | 'defaults' is a list but must be a map
            {version: 1, registry: acme, services: {a: {}}}       | 1:24 | names no host; write for instance 'docker.io/acme'
            {version: 1, registry: 'https://r.io', services: {a: {}}} | 1:24 | carries a scheme; write 'r.io'
            {version: 1, registry: 'u:p@r.io', services: {a: {}}} | 1:24 | carries a user
            {version: 1, registry: 'r.io/UP', services: {a: {}}}  | 1:24 | for instance 'r.io/up'
            {version: 1, services: {a: {image: x}, b: {image: x}}}| 1:51 | services 'a' and 'b' both make the image 'x'
            {version: 1, services: {a: *b}}                       | 1:28 | '*b' has no finished anchor before it
            {version: 1, services: &s {a: *s}}                    | 1:31 | '*s' has no finished anchor before it
            [version]                                             | 1:1  | the manifest is a list but must be a map
            text                                                  | 1:1  | the manifest is 'text' but must be a map
            `# nothing`                                           | 1:1  | the manifest is empty
            {version: 1                                           | 1:12 | not valid YAML
            @version: 1                                           | 1:1  | not valid YAML
            """)
    void shouldSayWhatIsWrongWithTheDocument(String text, String place, String message) {
        assertThat(problems(text)).anySatisfy(problem -> assertThat(problem)
                .startsWith("stet.yaml:" + place + ": ")
                .contains(message));
    }

    @Test
    void shouldReportEverythingTogetherInTheOrderOfTheFile() {
        String text =
                "version: 1\nservices:\n  a:\n    target: []\n    foo: 1\n    dependsOn: [c]\n  b:\n    maxAge: 3\n";

        assertThat(problems(text))
                .extracting(problem -> problem.substring(0, "stet.yaml:4:1".length()))
                .containsExactly("stet.yaml:4:1", "stet.yaml:5:5", "stet.yaml:6:1", "stet.yaml:8:1");
    }

    @Test
    void shouldReportAProblemOfTheDefaultsOnce() {
        assertThat(problems("version: 1\ndefaults: {inputs: {include: [\"{\"]}}\nservices: {a: {}, b: {}}\n"))
                .hasSize(1);
    }

    @Test
    void shouldReportCirclesOnce() {
        assertThat(problems("{version: 1, services: {a: {dependsOn: [b]}, b: {dependsOn: [c]}, c: {dependsOn: [a]}}}"))
                .singleElement()
                .asString()
                .contains("a -> b -> c -> a");
    }

    @Test
    void shouldFindASecondImageUnderAnotherSpelling() {
        assertThat(problems("{version: 1, services: {a: {image: docker.io/library/x}, b: {image: index.docker.io/x}}}"))
                .singleElement()
                .asString()
                .contains("both make the image");
    }

    @Test
    void shouldPointAtATabulator() {
        assertThat(problems("version: 1\nservices:\n\ta: {}\n"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:3:1: not valid YAML")
                .contains("indent with spaces");
    }

    @Test
    void shouldRefuseASecondDocument() {
        assertThat(problems("version: 1\nservices: {a: {}}\n---\nversion: 1\n"))
                .singleElement()
                .asString()
                .startsWith("stet.yaml:3:1: a second document begins here");
    }

    @Test
    void shouldRefuseAControlCharacter() {
        assertThat(problems("version: 1\nservices: {a: {target: \"\u0001\"}}\n"))
                .singleElement()
                .asString()
                .contains("not valid YAML");
    }

    @Test
    void shouldPointAtBytesThatAreNotUtf8() {
        byte[] bytes = "version: 1\nx-a: \u00ff".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> ManifestSource.ofBytes("stet.yaml", bytes))
                .isInstanceOf(ManifestException.class)
                .hasMessageStartingWith("stet.yaml:2:6: the manifest is not UTF-8");
    }
}
