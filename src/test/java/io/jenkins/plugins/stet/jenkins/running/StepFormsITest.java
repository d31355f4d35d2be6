package io.jenkins.plugins.stet.jenkins.running;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.ExtensionList;
import hudson.model.Descriptor;
import io.jenkins.plugins.stet.jenkins.build.CachedImageBuildStep;
import io.jenkins.plugins.stet.jenkins.step.DetectChangesStep;
import io.jenkins.plugins.stet.jenkins.step.IfChangedStep;
import io.jenkins.plugins.stet.jenkins.when.ServiceChangedConditional;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.structs.describable.DescribableModel;
import org.jenkinsci.plugins.structs.describable.DescribableParameter;
import org.jenkinsci.plugins.workflow.cps.Snippetizer;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Every parameter of every step: what a Pipeline writes is what the step has, and what the generator writes again. */
@WithJenkins
class StepFormsITest extends RunningITest {
    private static final Map<String, List<Object>> SPECIAL = Map.of(
            "mode", List.of("enforce", "observe", "off"),
            "cacheMode", List.of("auto", "max", "inline", "none"),
            "olderThan", List.of("7d", "12h"),
            "atLeast", List.of("code", "dependencies", "dockerfile", "full"),
            "args", List.of(List.of(), List.of("A=1"), List.of("A=1", "B=it's")),
            "secrets",
                    List.of(
                            List.of(),
                            List.of(Map.of("id", "npm", "credentialsId", "one")),
                            List.of(
                                    Map.of("id", "npm", "credentialsId", "one"),
                                    Map.of("id", "pip", "credentialsId", "two"))));

    @Test
    void shouldKeepEveryParameter(JenkinsRule jenkins) throws Exception {
        assertThat(steps()).hasSizeGreaterThanOrEqualTo(5);
        for (Class<?> type : steps()) {
            keep(type);
        }
    }

    private static List<Class<?>> steps() {
        return ExtensionList.lookup(StepDescriptor.class).stream()
                .<Class<?>>map(descriptor -> descriptor.clazz)
                .filter(type -> type.getName().startsWith("io.jenkins.plugins.stet."))
                .toList();
    }

    @Test
    void shouldKeepEveryParameterOfTheCondition(JenkinsRule jenkins) throws Exception {
        keep(ServiceChangedConditional.class);
        Map<String, Object> one = Map.of("service", "backend", "task", "test", "atLeast", "code");
        assertThat(new DescribableModel<>(ServiceChangedConditional.class)
                        .uninstantiate2(new DescribableModel<>(ServiceChangedConditional.class).instantiate(one, null))
                        .getSymbol())
                .isEqualTo("serviceChanged");
    }

    private static <T> void keep(Class<T> type) throws Exception {
        DescribableModel<T> model = new DescribableModel<>(type);
        for (DescribableParameter parameter : model.getParameters()) {
            for (Object value : values(parameter)) {
                Map<String, Object> given = new LinkedHashMap<>();
                if (model.getParameter("service") != null) {
                    given.put("service", "backend");
                }
                given.put(parameter.getName(), value);
                T made = model.instantiate(given, null);
                T again = model.instantiate(model.uninstantiate2(made).toMap(), null);
                assertThat(model.uninstantiate2(again).toString())
                        .as("%s of %s", given, type)
                        .isEqualTo(model.uninstantiate2(made).toString());
                if (value instanceof String text && !text.isEmpty()) {
                    assertThat(read(made, parameter.getName()))
                            .as("%s of %s", given, type)
                            .isEqualTo(value);
                }
            }
        }
    }

    private static Object read(Object made, String name) throws Exception {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return made.getClass().getMethod(getter).invoke(made);
    }

    private static List<Object> values(DescribableParameter parameter) {
        if (SPECIAL.containsKey(parameter.getName())) {
            return SPECIAL.get(parameter.getName());
        }
        Class<?> type = parameter.getErasedType();
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (List.class.isAssignableFrom(type)) {
            return List.of(List.of(), List.of("one"), List.of("one", "two"));
        }
        assertThat(type).as(parameter.getName()).isEqualTo(String.class);
        return List.of("x", "it's", "a \"b\"");
    }

    @Test
    void shouldWriteTheShortestSnippet(JenkinsRule jenkins) throws Exception {
        assertThat(Snippetizer.object2Groovy(new DetectChangesStep())).isEqualTo("detectChanges()");
        assertThat(Snippetizer.object2Groovy(new CachedImageBuildStep("backend")))
                .isEqualTo("cachedImageBuild 'backend'");
        assertThat(Snippetizer.object2Groovy(new IfChangedStep("lambda"))).startsWith("ifChanged('lambda') {");
    }

    /** As the page posts it: lists are text areas with one value a line. */
    @Test
    void shouldGenerateSnippetsFromForms(JenkinsRule jenkins) throws Exception {
        assertThat(snippet(jenkins, DetectChangesStep.class, Map.of("manifest", "stet.yaml", "verify", true)))
                .isEqualTo("detectChanges()");
        assertThat(snippet(
                        jenkins,
                        DetectChangesStep.class,
                        Map.of("only", "one\n two \n\n", "verify", false, "mode", "observe", "rebuildAll", true)))
                .isEqualTo("detectChanges mode: 'observe', only: ['one', 'two'], rebuildAll: true, verify: false");
        assertThat(snippet(
                        jenkins,
                        CachedImageBuildStep.class,
                        Map.of("service", "backend", "push", true, "args", "", "tags", "", "cacheMode", "auto")))
                .isEqualTo("cachedImageBuild 'backend'");
        assertThat(snippet(
                        jenkins,
                        CachedImageBuildStep.class,
                        Map.of(
                                "service", "backend",
                                "push", false,
                                "args", "A=1\nB=2",
                                "cacheMode", "auto",
                                "secrets", Map.of("id", "npm", "credentialsId", "one"))))
                .isEqualTo("cachedImageBuild args: ['A=1', 'B=2'], push: false,"
                        + " secrets: [[credentialsId: 'one', id: 'npm']], service: 'backend'");
    }

    @Test
    void shouldShowEveryFormWithEveryParameter(JenkinsRule jenkins) throws Exception {
        String page = jenkins.createWebClient()
                .goTo("pipeline-syntax/")
                .getWebResponse()
                .getContentAsString();
        assertThat(page).contains("detectChanges", "cachedImageBuild", "ifChanged");
        List<Class<?>> types = new ArrayList<>(steps());
        types.add(ServiceChangedConditional.class);
        for (Class<?> type : types) {
            Descriptor<?> descriptor = Jenkins.get().getDescriptor(type.getName());
            String help = "descriptor/" + descriptor.getId() + "/help/";
            List<String> without = new ArrayList<>();
            JenkinsRule.WebClient browser = browser(jenkins, "");
            for (DescribableParameter parameter : new DescribableModel<>(type).getParameters()) {
                String name = parameter.getName();
                if (status(browser, help + name) != 200) {
                    without.add(name);
                }
            }
            assertThat(without).as("%s without help", type).isEmpty();
        }
    }

    private static String snippet(JenkinsRule jenkins, Class<?> type, Map<String, Object> form) throws Exception {
        JenkinsRule.WebClient browser = jenkins.createWebClient();
        JSONObject json = JSONObject.fromObject(form);
        json.put("stapler-class", type.getName());
        json.put("$class", type.getName());
        WebRequest request = new WebRequest(
                new URL(browser.getContextPath() + Snippetizer.ACTION_URL + "/generateSnippet"), HttpMethod.POST);
        request.setRequestParameters(List.of(new NameValuePair("json", json.toString())));
        browser.addCrumb(request);
        return browser.getPage(request).getWebResponse().getContentAsString().trim();
    }
}
