package cn.lianshen.houserules.tree;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the rules need to know of a pom. */
record Pom(String artifact, List<MavenModule.Dependency> dependencies) {

    static Pom parse(String xml) {
        Element project = root(xml);
        return new Pom(
                text(project, "artifactId"),
                children(project, "dependencies")
                        .flatMap(all -> children(all, "dependency"))
                        .map(Pom::dependency)
                        .toList());
    }

    private static Element root(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a pom", e);
        }
    }

    private static MavenModule.Dependency dependency(Element dependency) {
        String scope = text(dependency, "scope");
        return new MavenModule.Dependency(
                text(dependency, "groupId"),
                text(dependency, "artifactId"),
                scope.isEmpty() ? "compile" : scope);
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse("");
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }
}
