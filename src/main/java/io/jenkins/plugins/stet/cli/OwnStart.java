package io.jenkins.plugins.stet.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How this JVM was started, as far as that can be known cheaply. */
final class OwnStart {
    /** HotSpot, whoever built it; others do not know the options of the launcher. */
    private static final String KNOWN = " Server VM";

    private static final int LONGEST_NAME = 8192;

    private OwnStart() {}

    /** Options for this JVM would be lost; and where no command is named there is nothing to be fast at. */
    static boolean isPlain(String[] args) throws IOException {
        return namesACommand(args)
                && hasNoOptions()
                && System.getenv("JAVA_TOOL_OPTIONS") == null
                && System.getenv("JDK_JAVA_OPTIONS") == null
                && System.getenv("_JAVA_OPTIONS") == null
                && !"off".equals(System.getenv("STET_HANDOVER"))
                && System.getProperty("java.vm.name", "").endsWith(KNOWN)
                && keepsNames(args)
                && new File(java()).canExecute();
    }

    private static boolean namesACommand(String[] args) {
        for (String arg : args) {
            if (!arg.startsWith("-")) {
                return true;
            }
        }
        return false;
    }

    /** The first word behind the name of the program is the option that names the jar; others would stand before it. */
    private static boolean hasNoOptions() throws IOException {
        try (InputStream in = new FileInputStream("/proc/self/cmdline")) {
            String words = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.ISO_8859_1);
            return words.startsWith("\0-jar\0", words.indexOf('\0'));
        }
    }

    /** What this JVM could not read it cannot say again. */
    private static boolean keepsNames(String[] args) {
        if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            return true;
        }
        for (String arg : args) {
            if (!isAscii(arg)) {
                return false;
            }
        }
        return isAscii(jar()) && isAscii(java());
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    static String jar() {
        return new File(System.getProperty("java.class.path")).getAbsolutePath();
    }

    static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** Without the classes of <code>ProcessHandle</code>: they can be loaded while the other JVM starts. */
    static String pid() throws IOException {
        return new File("/proc/self").getCanonicalFile().getName();
    }
}
