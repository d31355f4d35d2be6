package io.jenkins.plugins.stet.jenkins.build;

import io.jenkins.plugins.stet.jenkins.agent.Patience;

/** The life of one step on this controller: it begins, or takes up from its notes, and ends. */
final class BuildCourse {
    private final BuildSite site;
    private final Ending ending;
    private final Rounds rounds;

    /**
     * What it reaches the world through.
     *
     * @param service that the step is about
     */
    record Ports(
            String service,
            StepPlace place,
            AgentWork agent,
            BuildLog log,
            Patience.Call<NoteFile> notes,
            Flights flights,
            Schedule schedule,
            Ending.Report report) {}

    BuildCourse(Ports ports) {
        StepLife life = new StepLife();
        Notebook notes = new Notebook(ports.notes(), life);
        AgentWork agent = new BoundedWork(ports.agent(), ports.schedule());
        Disposal disposal = new Disposal(notes, agent);
        this.site = new BuildSite(
                ports.service(),
                ports.place(),
                agent,
                ports.log(),
                life,
                notes,
                disposal,
                new Contact(ports.log()),
                new Attempts(),
                ports.flights());
        this.ending = new Ending(life, disposal, ports.schedule(), ports.report());
        this.rounds = new Rounds(ports.schedule(), life, ending);
    }

    void begin() {
        rounds.begin(new Beginning(site));
    }

    void resume() {
        rounds.begin(new Resuming(site));
    }

    void stop(Throwable cause) {
        ending.fail(cause);
    }

    String status() {
        return rounds.status().or(site.place()::waiting).orElseGet(this::noted);
    }

    private String noted() {
        return site.notes()
                .last()
                .map(note -> "following the build process " + note.process() + " on " + note.node()
                        + (site.contact().isLost() ? ", which cannot be reached" : ""))
                .orElse("deciding about " + site.service());
    }
}
