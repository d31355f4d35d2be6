package io.jenkins.plugins.stet.jenkins.report;

import hudson.model.Api;
import hudson.model.Item;
import hudson.model.Run;
import io.jenkins.plugins.stet.core.text.Bytes;
import io.jenkins.plugins.stet.core.text.Printable;
import io.jenkins.plugins.stet.jenkins.health.RecordsCare;
import io.jenkins.plugins.stet.jenkins.store.Directories;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.RunAction2;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/** The <em>Stet</em> page of a run. With the build only numbers are saved; everything else is in the report. */
@ExportedBean
public final class StetRunAction implements RunAction2, StaplerProxy {
    private static final Logger LOGGER = Logger.getLogger(StetRunAction.class.getName());

    private transient Run<?, ?> run;
    private int services;
    private int changed;
    private int toBuild;
    private boolean off;
    private String trust = "";
    private String readable = "";

    /** The action of that run, which gets one now if it has none. */
    public static StetRunAction of(Run<?, ?> run) {
        synchronized (run) {
            StetRunAction present = run.getAction(StetRunAction.class);
            if (present != null) {
                return present;
            }
            StetRunAction added = new StetRunAction();
            run.addAction(added);
            return added;
        }
    }

    @Override
    public void onAttached(Run<?, ?> owner) {
        run = owner;
    }

    @Override
    public void onLoad(Run<?, ?> owner) {
        run = owner;
    }

    @Override
    public Object getTarget() {
        run.getParent().checkPermission(Item.READ);
        return this;
    }

    @Override
    public String getIconFileName() {
        return "symbol-stet plugin-stet";
    }

    @Override
    public String getDisplayName() {
        return "Stet";
    }

    @Override
    public String getUrlName() {
        return "stet";
    }

    public Run<?, ?> getRun() {
        return run;
    }

    public Api getApi() {
        return new Api(this);
    }

    ReportFile file() {
        return new ReportFile(run.getRootDir().toPath());
    }

    /** The numbers of the summary, after the report changed. */
    public void refresh() {
        Report report = read();
        List<ServiceRow> rows = rows(report);
        off = report.isOff();
        services = rows.size();
        changed = (int) rows.stream().filter(ServiceRow::isChanged).count();
        toBuild = (int) rows.stream().filter(ServiceRow::isBuild).count();
    }

    /** What the page shows when the file is damaged is that it is; the log has the reason. */
    private Report read() {
        try {
            return file().read();
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "The report of " + run + " cannot be read; its Stet page is empty.");
            return Report.empty().with("error", "the report cannot be read: " + e.getMessage());
        }
    }

    public List<ServiceRow> getRows() {
        return rows(read());
    }

    private static List<ServiceRow> rows(Report report) {
        return report.services().stream().map(ServiceRow::new).toList();
    }

    /** What went wrong while reading; empty when nothing did. */
    public String getError() {
        return Printable.line(String.valueOf(read().json().getOrDefault("error", "")));
    }

    public List<String> getWarnings() {
        return read().json().get("warnings") instanceof List<?> warnings
                ? warnings.stream()
                        .map(warning -> Printable.line(String.valueOf(warning)))
                        .toList()
                : List.of();
    }

    /** What the detection was told to do with its findings; empty before there was one. */
    public String getMode() {
        return String.valueOf(read().json().getOrDefault("mode", ""));
    }

    @Exported
    public Map<String, Object> getReport() {
        return new LinkedHashMap<>(read().json());
    }

    /** How much the records of the job take now; empty where they cannot be looked at. */
    public String getRecords() {
        try {
            return Bytes.text(new RecordsCare(Directories.of(run.getParent())).size());
        } catch (IOException e) {
            LOGGER.log(Level.FINE, e, () -> "The records of " + run.getParent() + " cannot be looked at.");
            return "";
        }
    }

    /** The class of the build, decided once and kept; empty before. */
    public String getTrust() {
        return trust;
    }

    /** Full name of the job whose records it may read beside its own; empty for none. */
    public String getReadable() {
        return readable;
    }

    public void decided(String trustClass, String readableJob) {
        trust = trustClass;
        readable = readableJob;
    }

    @Exported
    public int getServices() {
        return services;
    }

    @Exported
    public int getChanged() {
        return changed;
    }

    @Exported
    public int getToBuild() {
        return toBuild;
    }

    /** Detection was switched off for the run. */
    @Exported
    public boolean isOff() {
        return off;
    }

    public int getUnchanged() {
        return services - changed;
    }
}
