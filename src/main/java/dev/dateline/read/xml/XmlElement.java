package dev.dateline.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with what is in it.
 *
 * @param name its name with the prefix that {@link Vocabulary} gives its namespace
 * @param attributes by name, prefixes as written
 * @param children elements and text, in order
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children)
    implements XmlNode {
  /** The children of one of these names, in order. */
  Stream<XmlElement> all(String... names) {
    List<String> wanted = List.of(names);
    return elements().filter(child -> wanted.contains(child.name));
  }

  /** The first child of this name. */
  Optional<XmlElement> first(String name) {
    return all(name).findFirst();
  }

  /** The child elements, in order. */
  Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  /** All elements of one of these names in this, in order. */
  List<XmlElement> within(String... names) {
    List<XmlElement> found = new ArrayList<>();
    collect(List.of(names), found);
    return found;
  }

  private void collect(List<String> names, List<XmlElement> found) {
    elements()
        .forEach(
            child -> {
              if (names.contains(child.name)) {
                found.add(child);
              }
              child.collect(names, found);
            });
  }

  /** An attribute's value without white space at its ends; empty if it is missing or blank. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All its text as it stands, elements dropped. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.append(text);
      } else {
        text.append(((XmlText) child).text());
      }
    }
  }

  /** The name without prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }
}
