package io.jenkins.plugins.stet.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A pom.xml as it is written, with its own properties put in. */
final class Pom {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom read(Path file) {
        try {
            return new Pom(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    String groupId() {
        return text(project, "groupId");
    }

    String artifactId() {
        return text(project, "artifactId");
    }

    String version() {
        return text(project, "version");
    }

    String property(String name) {
        return text(child(project, "properties"), name);
    }

    /** Puts in the properties that are set here; others stay as they are. */
    String resolve(String text) {
        Matcher matcher = PROPERTY.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String value = property(matcher.group(1));
            matcher.appendReplacement(result, Matcher.quoteReplacement(value.isEmpty() ? matcher.group() : value));
        }
        return matcher.appendTail(result).toString();
    }

    /** Version by <code>groupId:artifactId</code>, without those that a BOM decides. */
    Map<String, String> dependencies() {
        Map<String, String> result = new TreeMap<>();
        forEachDependency(dependency -> result.put(
                text(dependency, "groupId") + ":" + text(dependency, "artifactId"),
                resolve(text(dependency, "version"))));
        return result;
    }

    /** Other Jenkins plugins that it needs to run, as <code>groupId:artifactId</code>. */
    Set<String> pluginsNotForTests() {
        Set<String> result = new TreeSet<>();
        forEachDependency(dependency -> {
            String group = text(dependency, "groupId");
            boolean plugin = group.startsWith("org.jenkins") || group.equals("io.jenkins.plugins");
            if (plugin && !text(dependency, "scope").equals("test")) {
                result.add(group + ":" + text(dependency, "artifactId"));
            }
        });
        return result;
    }

    private void forEachDependency(java.util.function.Consumer<Element> consumer) {
        NodeList children = child(project, "dependencies").getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element dependency) {
                consumer.accept(dependency);
            }
        }
    }

    /** The values that elements of this name have, wherever they stand. */
    Set<String> everywhere(String name) {
        Set<String> result = new TreeSet<>();
        NodeList elements = project.getElementsByTagName(name);
        for (int i = 0; i < elements.getLength(); i++) {
            result.add(elements.item(i).getTextContent().strip());
        }
        return result;
    }

    private static Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getTagName().equals(name)) {
                return element;
            }
        }
        return parent.getOwnerDocument().createElement(name);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }
}
