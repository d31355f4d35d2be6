package io.jenkins.plugins.stet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** Begins as the command line does, says which process it ended up in, and then does what its first word says. */
final class HandOverProbe {
    private HandOverProbe() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        HandOver.whereItHelps(args);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(ProcessHandle.current().pid());
        switch (args[0]) {
            case "echo" -> out.print(String.join("\0", args));
            case "cat", "--cat" -> System.in.transferTo(out);
            case "environment" -> System.getenv().entrySet().forEach(out::println);
            case "parent" -> {
                out.println(System.getProperty(HandOver.PARENT));
                new CountDownLatch(1).await();
            }
            case "wait" -> new CountDownLatch(1).await();
            default -> throw new IllegalArgumentException(args[0]);
        }
        out.flush();
        System.exit(args.length);
    }
}
