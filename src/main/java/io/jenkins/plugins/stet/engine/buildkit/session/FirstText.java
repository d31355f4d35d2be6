package io.jenkins.plugins.stet.engine.buildkit.session;

import io.jenkins.plugins.stet.engine.buildkit.wire.ProtoReader;

/** The text in field 1, which is all that most of a session's requests hold. */
final class FirstText {
    private FirstText() {}

    static String of(byte[] message) {
        String text = "";
        ProtoReader reader = new ProtoReader(message);
        while (reader.next()) {
            if (reader.field() == 1) {
                text = reader.string();
            }
        }
        return text;
    }
}
