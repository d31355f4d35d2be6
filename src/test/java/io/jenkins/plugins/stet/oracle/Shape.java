package io.jenkins.plugins.stet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a service is built: only COPY and ADD, so that nothing but the context decides.
 *
 * @param dockerfile with {@code BASE} where an imported image stands
 */
record Shape(String dockerfile, String target, Map<String, String> args) {
    private static final List<Shape> SHAPES = List.of(
            plain("FROM scratch\nCOPY . /app\n"),
            plain("FROM BASE\nCOPY src /app/src\nCOPY lib/ /app/lib/\n"),
            plain("from scratch\ncopy a.txt \\\n  # both\n  b.txt \\\n\n  /to/\n"),
            plain("FROM scratch\nCOPY *.txt /x/\nCOPY d*/ /y/\n"),
            plain("FROM scratch\nCOPY src/*.c l?b/[l-m]* /x/\nCOPY [^a-l]*/main /z/\n"),
            plain("FROM scratch\nCOPY */main/* /x/\nCOPY */*.c /y/\n"),
            plain("FROM scratch\nCOPY [\"with space.txt\", \"src/main\", \"/x/\"]\n"),
            plain("FROM BASE\n"
                    + "ARG D=src\n"
                    + "ENV E=$D/main F=${NONE:-lib}\n"
                    + "COPY $E /e/\n"
                    + "COPY ${F}/ /f/\n"
                    + "COPY ${D:+docs} /d/\n"),
            new Shape("ARG D=docs\nFROM scratch\nARG D\nCOPY ${D} /d\n", "", Map.of("D", "src")),
            plain("FROM scratch AS one\nCOPY src /s\nFROM scratch\nCOPY --from=one /s/main /m\nCOPY a.txt /\n"),
            plain("FROM scratch AS one\nCOPY src /s\nFROM scratch\nCOPY lib /l\nFROM one\nCOPY --from=1 /l /l\n"),
            new Shape(
                    "FROM scratch AS base\nCOPY lib /l\nFROM scratch AS other\nCOPY . /all\nFROM base AS app\nCOPY src"
                            + " /s\nFROM other\nCOPY docs /d\n",
                    "app",
                    Map.of()),
            plain("FROM scratch\nCOPY link-src /x/\nCOPY link-file /y/\n"),
            plain("FROM scratch\nCOPY link-src/main /x/\nCOPY lib/up/a.c /y/\nCOPY link-chain /z/\n"),
            plain("FROM scratch\nCOPY link-* /x/\nCOPY lib/* /y/\n"),
            plain("FROM scratch\nADD docs a.txt /x/\nADD ./src/../lib/. /y/\n"),
            plain("FROM scratch\nCOPY /src/ ../lib /x/\nCOPY --chown=1000:1000 run.sh /bin/run\n"),
            plain("FROM scratch AS parent\nONBUILD COPY src/main /m\nFROM parent\nCOPY run.sh /\n"),
            plain("FROM BASE AS tools\n"
                    + "COPY run.sh /bin/x\n"
                    + "FROM scratch\n"
                    + "COPY --from=tools /bin/x /bin/sh /bin/\n"
                    + "COPY docs /d\n"),
            plain("FROM scratch\nCOPY package.json a* /x/\nCOPY . /y/\n"),
            plain("FROM scratch\nCOPY src/main/deep /x\nCOPY docs/img/ /y\nCOPY src/test /z/\n"),
            plain("# escape=`\nFROM scratch\nCOPY src/a.c `\n  lib /x/\n"));

    static Shape random(Random random) {
        return SHAPES.get(random.nextInt(SHAPES.size()));
    }

    static List<Shape> all() {
        return SHAPES;
    }

    private static Shape plain(String dockerfile) {
        return new Shape(dockerfile, "", Map.of());
    }

    Shape on(String base) {
        return new Shape(dockerfile.replace("BASE", base), target, args);
    }

    /** Lines of an ignore file, "" for none. */
    static String randomIgnore(Random random) {
        if (random.nextInt(4) == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        if (random.nextInt(5) == 0) {
            lines.add(random.nextBoolean() ? "*" : "**");
            lines.addAll(List.of("!src", "!lib/**", "!*.txt", "!docs/", "!run.sh", "!package.json", "!link-*"));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            lines.add(IGNORED.get(random.nextInt(IGNORED.size())));
        }
        return String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines) + "\n";
    }

    private static final List<String> IGNORED = List.of(
            "docs/img",
            "*.md",
            "**/*.md",
            "**/*.txt",
            "src/test",
            "src/*/deep",
            "src/**/*.c",
            "!src/a.c",
            "!src/main/**",
            "!**/*.c",
            "**/deep",
            "lib/**",
            "!lib/l1.txt",
            "docs/img/",
            "/b.txt",
            "./c.md",
            "Dockerfile",
            ".dockerignore",
            ".*",
            "l?b/l2*",
            "[b-c].*",
            "# a comment",
            "",
            "link-file",
            "src/main/*",
            "!src/main/x.txt",
            "**/i*",
            "new*");
}
