package io.jenkins.plugins.stet.engine.buildkit.filesync;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.BitSet;

/**
 * One transfer: names and contents in turn on one thread, contents first as soon as some are wanted, until the engine
 * says that it has everything.
 */
final class SyncSender {
    private static final int PIECE = 64 * 1024;

    private final SyncTree tree;
    private final PacketStream stream;
    private final SyncListener listener;
    private final BitSet sent = new BitSet();
    private final byte[] buffer = new byte[PIECE];
    private int announced;
    private boolean finished;

    SyncSender(SyncTree tree, PacketStream stream, SyncListener listener) {
        this.tree = tree;
        this.stream = stream;
        this.listener = listener;
    }

    /** @throws IOException when a file could not be read; the engine is told, and its build fails */
    void run() throws IOException {
        try {
            while (!finished) {
                if (stream.hasIncoming() || announced > tree.size()) {
                    handle(stream.take());
                } else {
                    announceNext();
                }
            }
            stream.complete();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            stream.send(Packet.error(e.getMessage()));
            throw e;
        }
    }

    private void announceNext() throws InterruptedIOException {
        boolean all = announced == tree.size();
        stream.send(all ? Packet.endOfStats() : Packet.stat(tree.entry(announced)));
        announced++;
    }

    private void handle(Packet packet) throws IOException {
        if (packet instanceof Packet.Wanted wanted) {
            sendContent(wanted.index());
        } else if (packet instanceof Packet.Failed failed) {
            throw new IOException("the engine could not take the files: " + failed.message());
        } else if (packet instanceof Packet.Finished) {
            stream.send(Packet.finished());
            finished = true;
        }
    }

    private void sendContent(int index) throws IOException {
        if (index < 0 || index >= announced || !tree.entry(index).stat().hasContent() || sent.get(index)) {
            throw new IOException("the engine asked for file number " + index + ", which it was not offered");
        }
        sent.set(index);
        SyncEntry entry = tree.entry(index);
        try (InputStream in = entry.content().open()) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (count > 0) {
                    stream.send(Packet.data(index, buffer, count));
                    listener.sent(count);
                }
            }
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("'" + entry + "' of the build context could not be sent: " + reason(e), e);
        }
        stream.send(Packet.data(index, buffer, 0));
        listener.fileSent();
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "it does not exist any more"
                : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
