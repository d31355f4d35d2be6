package io.jenkins.plugins.stet.testing.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The smallest tree in which RUN works: a static busybox and links for its applets, as a tar archive. */
final class BusyboxTree {
    private static final int BLOCK = 512;
    private static final List<String> APPLETS = List.of(
            "sh",
            "cat",
            "cp",
            "date",
            "dd",
            "echo",
            "env",
            "false",
            "grep",
            "head",
            "id",
            "ls",
            "mkdir",
            "mv",
            "printf",
            "rm",
            "sed",
            "sleep",
            "sort",
            "stat",
            "tail",
            "test",
            "touch",
            "tr",
            "true",
            "wc",
            "wget",
            "sha256sum",
            "find",
            "chmod");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private BusyboxTree() {}

    static byte[] tar(Path busybox) throws IOException {
        BusyboxTree tree = new BusyboxTree();
        tree.directory("bin/", 0755);
        tree.directory("tmp/", 01777);
        tree.file("bin/busybox", Files.readAllBytes(busybox));
        for (String applet : APPLETS) {
            tree.link("bin/" + applet, "busybox");
        }
        tree.out.write(new byte[2 * BLOCK]);
        return tree.out.toByteArray();
    }

    private void directory(String name, int mode) throws IOException {
        out.write(header(name, mode, 0, '5', ""));
    }

    private void link(String name, String to) throws IOException {
        out.write(header(name, 0777, 0, '2', to));
    }

    private void file(String name, byte[] content) throws IOException {
        out.write(header(name, 0755, content.length, '0', ""));
        out.write(content);
        out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
    }

    /** A ustar header; times and owners are zero, so the image is the same wherever busybox is. */
    private static byte[] header(String name, int mode, int size, char type, String linkTo) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, String.format("%07o", mode));
        put(header, 108, "0000000");
        put(header, 116, "0000000");
        put(header, 124, String.format("%011o", size));
        put(header, 136, "00000000000");
        put(header, 148, "        ");
        put(header, 156, String.valueOf(type));
        put(header, 157, linkTo);
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte value : header) {
            sum += value & 0xff;
        }
        put(header, 148, String.format("%06o\0 ", sum));
        return header;
    }

    private static void put(byte[] header, int offset, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
