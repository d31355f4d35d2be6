package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Map;

/**
 * Runs the usual commands on a tiny repository, so that the launcher's archive holds the classes that they need. It has
 * a little of everything that real repositories have: what is not met here is loaded slowly each time.
 */
public final class Rehearsal {
    private static final String IGNORED = "*.md\n!README.md\n**/node_modules\nbuild/*\n";
    private static final String DOCKERFILE =
            """
            # syntax=docker/dockerfile:1
            ARG VERSION=1
            FROM registry.example.com/base:${VERSION:-1} AS build
            ARG A
            ENV PATH=/opt/bin:$PATH
            WORKDIR /src
            COPY package.json *.lock ./
            RUN --mount=type=cache,target=/root/.cache echo "$A" \\
                # said once
                && true
            COPY . .
            FROM scratch
            COPY --from=build /src /src
            CMD ["/src/run"]
            """;
    private static final String MANIFEST =
            """
            version: 1
            registry: registry.example.com/prod
            services:
              service:
                args: {A: 1}
                inputs:
                  include: ["/libs/*/**", "/package.json"]
                  exclude: ["/**/*.md", "**/node_modules/**", "*.{tmp,bak}", "[a-c]?.txt"]
                  config: ["/.env"]
                dependsOn: [library]
              library:
                context: libs
                image: false
            """;

    private Rehearsal() {}

    /** @param args the directory in which the repository is made */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path root =
                Files.createDirectories(Path.of(args[0]).resolve("rehearsal").toAbsolutePath());
        write(root.resolve("service/Dockerfile"), DOCKERFILE);
        write(root.resolve("service/.dockerignore"), IGNORED);
        write(root.resolve("service/package.json"), "{}\n");
        write(root.resolve("service/src/deep/a.txt"), "a\n");
        write(root.resolve("libs/one/b.txt"), "b\n");
        write(root.resolve("package.json"), "{}\n");
        write(root.resolve("stet.yaml"), MANIFEST.replace("context:", "contxt:"));
        run(root, 2, "detect");
        write(root.resolve("stet.yaml"), MANIFEST);
        run(root, 0, "detect", "--no-verify");
        git(root);
        run(root, 0, "detect", "--json", "--no-verify");
        run(root, 0, "adopt", "--no-verify");
        run(root, 0, "detect", "--no-verify", "--exit-code");
        write(root.resolve("service/src/deep/a.txt"), "another\n");
        run(root, 0, "detect", "--no-verify");
        run(root, 0, "explain", "service");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What git needs to have in a repository without a commit, with one file that was added and changed since. */
    private static void git(Path root) throws IOException, NoSuchAlgorithmException {
        Path git = root.resolve(".git");
        write(git.resolve("HEAD"), "ref: refs/heads/main\n");
        write(git.resolve("config"), "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n");
        write(git.resolve("info/exclude"), "*.swp\n/dist/\n");
        write(root.resolve(".gitattributes"), "*.bin binary\ndocs/** text=auto\n");
        Files.createDirectories(git.resolve("objects"));
        Files.createDirectories(git.resolve("refs"));
        byte[] name = "package.json".getBytes(StandardCharsets.UTF_8);
        // header; times, device, inode; mode; owner and size; object id; length of the name; the name; padding to 8
        ByteBuffer index = ByteBuffer.allocate(12 + 80 + 20)
                .put("DIRC".getBytes(StandardCharsets.US_ASCII))
                .putInt(2)
                .putInt(1)
                .putInt(12 + 24, 0100644)
                .putShort(12 + 60, (short) name.length)
                .put(12 + 62, name);
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(index.array(), 0, 12 + 80);
        index.put(12 + 80, sha1.digest());
        Files.write(git.resolve("index"), index.array());
    }

    private static void run(Path root, int expected, String... words) throws IOException {
        Surroundings surroundings = new Surroundings(
                root,
                Map.of(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Surroundings.Terminals(false, false),
                InstantSource.system());
        int code = new Cli(surroundings).run(words);
        if (code != expected) {
            throw new IOException(String.join(" ", words) + " ended with " + code + " instead of " + expected);
        }
    }
}
