package io.jenkins.plugins.stet.engine.buildkit;

import io.jenkins.plugins.stet.engine.buildkit.filesync.SyncListener;
import io.jenkins.plugins.stet.engine.buildkit.status.ProgressListener;
import io.jenkins.plugins.stet.engine.buildkit.status.Step;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers everything that a build says. */
final class Recorder implements ProgressListener, SyncListener {
    final List<String> started = new CopyOnWriteArrayList<>();
    final List<Step> finished = new CopyOnWriteArrayList<>();
    final List<String> lines = new CopyOnWriteArrayList<>();
    final List<String> warnings = new CopyOnWriteArrayList<>();
    final List<IOException> problems = new CopyOnWriteArrayList<>();
    final AtomicInteger files = new AtomicInteger();
    final AtomicLong bytes = new AtomicLong();
    final CountDownLatch firstLine = new CountDownLatch(1);

    BuildObserver listener() {
        return new BuildObserver(this, this);
    }

    @Override
    public void started(Step step) {
        started.add(step.name());
    }

    @Override
    public void finished(Step step) {
        finished.add(step);
    }

    @Override
    public void logged(Step step, String line) {
        lines.add(line);
        firstLine.countDown();
    }

    @Override
    public void warned(String text) {
        warnings.add(text);
    }

    @Override
    public void sent(int count) {
        bytes.addAndGet(count);
    }

    @Override
    public void fileSent() {
        files.incrementAndGet();
    }

    @Override
    public void failed(IOException problem) {
        problems.add(problem);
    }
}
