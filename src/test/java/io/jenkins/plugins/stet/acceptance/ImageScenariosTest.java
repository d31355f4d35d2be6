package io.jenkins.plugins.stet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.stet.acceptance.jenkins.Job;
import io.jenkins.plugins.stet.acceptance.jenkins.JobRun;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Images: built once, kept while they are there, built again when they are not. */
@Acceptance
@Order(3)
class ImageScenariosTest {
    @Test
    void shouldBuildOnlyWhatChanged(Sandbox sandbox) throws Exception {
        ImageServices services = ImageServices.of(sandbox, "images", List.of("app", "web"));
        Job job = job(services, services.build("app") + services.build("web"));
        JobRun first = job.build().ended("SUCCESS");
        assertThat(first.decisions()).isEqualTo("app build full, web build full");
        assertThat(outcomes(first)).containsExactly("built", "built");
        assertThat(services.images().tags(services.image("app")))
                .as("a job without SCM head moves no tag")
                .filteredOn(tag -> !tag.startsWith("cache-"))
                .containsExactly(tag(first, "app"));
        JobRun second = job.build().ended("SUCCESS");
        assertThat(second.decisions()).isEqualTo("app unchanged, web unchanged");
        assertThat(outcomes(second)).containsExactly("skipped", "skipped");
        services.repository().write("app/app.txt", "second").commit("One file");
        JobRun third = job.build().ended("SUCCESS");
        assertThat(third.decisions()).isEqualTo("app build code, web unchanged");
        assertThat(outcomes(third)).containsExactly("built", "skipped");
        services.repository().git("revert", "--no-edit", "HEAD");
        JobRun fourth = job.build().ended("SUCCESS");
        assertThat(fourth.decisions()).as("revert").isEqualTo("app changed deploy, web unchanged");
        assertThat(outcomes(fourth)).containsExactly("skipped", "skipped");
        assertThat(ImageServices.digest(fourth, "app")).isEqualTo(ImageServices.digest(first, "app"));
    }

    @Test
    void shouldTagWithoutBuilding(Sandbox sandbox) throws Exception {
        ImageServices services = ImageServices.of(sandbox, "tags", List.of("app"));
        job(services, services.build("app")).build().ended("SUCCESS");
        JobRun tagged =
                job(services, services.build("app", "candidate")).build().ended("SUCCESS");
        assertThat(ImageServices.status(tagged, "app")).isEqualTo("retagged");
        assertThat(services.images().digest(services.image("app"), "candidate"))
                .isEqualTo(ImageServices.digest(tagged, "app"));
    }

    @Test
    void shouldBuildAgainWhatTheRegistryLost(Sandbox sandbox) throws Exception {
        ImageServices services = ImageServices.of(sandbox, "lost", List.of("app"));
        Job job = job(services, services.build("app"));
        String digest = ImageServices.digest(job.build().ended("SUCCESS"), "app");
        services.images().delete(services.image("app"), digest);
        JobRun again = job.build().ended("SUCCESS");
        assertThat(again.decisions()).isEqualTo("app build full");
        assertThat(reasons(again, "app")).contains("image-missing");
        assertThat(ImageServices.status(again, "app")).isEqualTo("built");
        assertThat(services.images().digest(services.image("app"), tag(again, "app")))
                .isEqualTo(ImageServices.digest(again, "app"));
    }

    @Test
    void shouldNotTakeTheImageOfARedRunForPassed(Sandbox sandbox) throws Exception {
        ImageServices services = ImageServices.of(sandbox, "redimage", List.of("app"));
        String end = "if (fileExists('red')) { error 'red' }";
        Job job = job(services, services.build("app") + end);
        job.build().ended("SUCCESS");
        services.repository().write("app/app.txt", "second").write("red", "").commit("Red");
        JobRun red = job.build().ended("FAILURE");
        assertThat(ImageServices.status(red, "app")).isEqualTo("built");
        services.repository().git("rm", "-q", "red");
        services.repository().commit("Green");
        JobRun green = job.build().ended("SUCCESS");
        assertThat(green.decisions()).isEqualTo("app changed deploy");
        assertThat(reasons(green, "app")).contains("not-passed");
        assertThat(ImageServices.status(green, "app")).isEqualTo("skipped");
        assertThat(ImageServices.digest(green, "app")).isEqualTo(ImageServices.digest(red, "app"));
    }

    private static Job job(ImageServices services, String builds) throws Exception {
        return services.sandbox().onAgent(services.name(), services.checkout() + "detectChanges()\n" + builds);
    }

    private static List<String> outcomes(JobRun run) throws Exception {
        return List.of(ImageServices.status(run, "app"), ImageServices.status(run, "web"));
    }

    private static List<String> reasons(JobRun run, String service) throws Exception {
        JsonNode reasons = run.service(service).path("reasons");
        return reasons.findValuesAsText("kind");
    }

    /** The one that stands for the content. */
    private static String tag(JobRun run, String service) throws Exception {
        return "fp-" + run.service(service).path("fingerprint").asText().replace("sha256:", "");
    }
}
