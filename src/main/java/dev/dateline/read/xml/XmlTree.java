package dev.dateline.read.xml;

import dev.dateline.read.content.ContentException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses XML that {@link XmlScanner} gave out. Elements deeper than a limit are dropped, their text
 * is kept. Used by one thread for one text.
 */
final class XmlTree {
  /** More elements are no article, and would take too much memory. */
  private static final int MAX_ELEMENTS = 200_000;

  /** The deepest that code which calls itself for each level goes safely. */
  private static final int MAX_DEPTH = 1000;

  /** The JDK counts references to characters too, and some releases stop at 100,000. */
  private static final List<String> LIMITS_OF_ENTITIES =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private static final int MAX_NAMESPACES = 100;

  private static final XMLInputFactory PARSERS = parsers();

  private final int maxDepth;
  private final Deque<Opened> open = new ArrayDeque<>();
  private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
  private XmlElement root;
  private int dropped;
  private int elements;

  private record Opened(String name, Map<String, String> attributes, List<XmlNode> children) {
    XmlElement closed() {
      return new XmlElement(name, attributes, List.copyOf(children));
    }
  }

  private XmlTree(int maxDepth, Map<String, String> namespaces) {
    this.maxDepth = Math.min(MAX_DEPTH, maxDepth);
    scopes.push(namespaces);
  }

  /**
   * An element.
   *
   * @param namespaces those that are declared around it, by prefix
   * @throws ContentException if it is not well-formed or has too many elements
   */
  static XmlElement parse(String xml, Map<String, String> namespaces, int maxDepth)
      throws ContentException {
    XmlTree tree = new XmlTree(maxDepth, namespaces);
    try {
      tree.read(xml);
    } catch (XMLStreamException e) {
      throw new ContentException(
          "is not well-formed (" + reason(e) + "); mend it or fetch it again");
    }
    return tree.root;
  }

  /** The start of a file that ends where its first item starts, as far as it can be read. */
  static Head parseHead(String xml, int maxDepth) throws ContentException {
    XmlTree tree = new XmlTree(maxDepth, Map.of());
    try {
      tree.read(xml);
    } catch (XMLStreamException e) {
      // It is cut off where the first item starts.
    }
    Map<String, String> namespaces = tree.scopes.peek();
    while (!tree.open.isEmpty()) {
      tree.close();
    }
    return new Head(tree.root, namespaces);
  }

  /**
   * The start of a file.
   *
   * @param root the outermost element with what stands before the first item; or null
   * @param namespaces those declared around the first item, by prefix
   */
  record Head(XmlElement root, Map<String, String> namespaces) {}

  private void read(String xml) throws XMLStreamException, ContentException {
    XMLStreamReader reader = PARSERS.createXMLStreamReader(new StringReader(xml));
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> open(reader);
          case XMLStreamConstants.END_ELEMENT -> {
            if (dropped > 0) {
              dropped--;
            } else {
              close();
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty()) {
              open.peek().children().add(new XmlText(reader.getText()));
            }
          }
          default -> {}
        }
      }
    } finally {
      reader.close();
    }
  }

  private void open(XMLStreamReader reader) throws ContentException {
    if (++elements > MAX_ELEMENTS) {
      throw new ContentException("has more than " + MAX_ELEMENTS + " elements; split it");
    }
    if (open.size() >= maxDepth) {
      dropped++;
      return;
    }
    Map<String, String> scope = scopes.peek();
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean isOwn = false;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = written(reader.getAttributeName(i));
      String value = reader.getAttributeValue(i);
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        scope = isOwn ? scope : new HashMap<>(scope);
        isOwn = true;
        if (scope.size() < MAX_NAMESPACES) {
          scope.put(name.substring(Math.min(name.length(), 6)), value);
        }
      } else {
        attributes.put(name, value);
      }
    }
    scopes.push(scope);
    String name = written(reader.getName());
    String prefix = name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':'));
    open.push(new Opened(Vocabulary.name(name, scope.get(prefix)), attributes, new ArrayList<>()));
  }

  private static String written(QName name) {
    return name.getPrefix().isEmpty()
        ? name.getLocalPart()
        : name.getPrefix() + ":" + name.getLocalPart();
  }

  private void close() {
    scopes.pop();
    XmlElement element = open.pop().closed();
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children().add(element);
    }
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return Escaped.oneLine(start < 0 ? message : message.substring(start + 9))
        .replaceFirst("\\.$", "");
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    for (String limit : LIMITS_OF_ENTITIES) {
      if (parsers.isPropertySupported(limit)) {
        parsers.setProperty(limit, "0");
      }
    }
    parsers.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("other files are not read");
        });
    return parsers;
  }
}
