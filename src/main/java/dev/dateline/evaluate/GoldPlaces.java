package dev.dateline.evaluate;

import dev.dateline.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Articles whose place names are annotated with their coordinates, in the XML of the corpora LGL
 * and TR-News: elements for each article with its title, address and text, and for each toponym. An
 * offset that has drifted is moved to the nearest place in the text where the phrase stands.
 *
 * <pre>{@code
 * GoldPlaces gold = GoldPlaces.read(Path.of("TR-News.xml"));
 * }</pre>
 *
 * @param articles the articles in order
 */
public record GoldPlaces(List<GoldArticle> articles) {
  /**
   * An article.
   *
   * @param id its number in the corpus
   * @param url its address, or null
   * @param text its title, a blank line, and its text
   * @param toponyms its place names in order
   */
  public record GoldArticle(String id, String url, String text, List<GoldToponym> toponyms) {
    /** Copies the list. */
    public GoldArticle {
      toponyms = List.copyOf(toponyms);
    }
  }

  /**
   * A place name.
   *
   * @param span where it stands
   * @param phrase the name
   * @param place where it lies, or null if the corpus does not say
   */
  public record GoldToponym(Span span, String phrase, GoldPlace place) {}

  /**
   * Where a name lies.
   *
   * @param geonameId GeoNames identifier, or null
   * @param featureCode GeoNames' feature code, such as PPL, or null
   * @param latitude WGS 84 degrees, -90 to 90
   * @param longitude WGS 84 degrees, -180 to 180
   * @param country name or ISO 3166-1 alpha-2 code of the country, or null
   */
  public record GoldPlace(
      Long geonameId, String featureCode, double latitude, double longitude, String country) {}

  /** Copies the list. */
  public GoldPlaces {
    articles = List.copyOf(articles);
  }

  /**
   * Reads a corpus.
   *
   * @throws IOException if the file is missing or not in that format; the message names the file
   */
  public static GoldPlaces read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<GoldArticle> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("article")) {
          articles.add(article(xml, file));
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no XML: " + e.getMessage(), e);
    }
    if (articles.isEmpty()) {
      throw new IOException(file + " has no article; it must be in the format of TR-News");
    }
    return new GoldPlaces(articles);
  }

  private static GoldArticle article(XMLStreamReader xml, Path file)
      throws XMLStreamException, IOException {
    String id = xml.getAttributeValue(null, "docid");
    Map<String, String> fields = new HashMap<>();
    List<Map<String, String>> toponyms = new ArrayList<>();
    Map<String, String> target = fields;
    for (int event = xml.next();
        event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("article");
        event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("toponym")) {
          target = new HashMap<>();
          toponyms.add(target);
        } else if (name.equals("gaztag")) {
          target.put("geonameid", xml.getAttributeValue(null, "geonameid"));
        } else if (!name.equals("toponyms")) {
          target.put(name, xml.getElementText());
        }
      }
    }
    if (!fields.containsKey("text")) {
      throw new IOException(file + ", article " + id + " has no text");
    }
    return article(id, fields, toponyms, file);
  }

  private static GoldArticle article(
      String id, Map<String, String> fields, List<Map<String, String>> toponyms, Path file)
      throws IOException {
    String title = fields.getOrDefault("title", "").strip();
    String head = title.isEmpty() ? "" : title + "\n\n";
    String text = fields.get("text");
    List<GoldToponym> found = new ArrayList<>();
    for (Map<String, String> toponym : toponyms) {
      String phrase = toponym.get("phrase");
      try {
        int start = nearest(text, phrase, Integer.parseInt(toponym.get("start").strip()));
        if (start < 0) {
          throw new IOException(file + ", article " + id + " does not hold \"" + phrase + "\"");
        }
        int from = head.length() + start;
        Span span = new Span(from, from + phrase.length());
        found.add(new GoldToponym(span, phrase, place(toponym)));
      } catch (NumberFormatException | NullPointerException e) {
        throw new IOException(file + ", article " + id + ": a toponym lacks phrase or numbers", e);
      }
    }
    String url = fields.get("url");
    found.sort(Comparator.comparing(GoldToponym::span));
    return new GoldArticle(id, url == null ? null : url.strip(), head + text, found);
  }

  /** Start of the occurrence nearest to where it should be, or -1. */
  private static int nearest(String text, String phrase, int start) {
    int before = text.lastIndexOf(phrase, start);
    int after = text.indexOf(phrase, start);
    return before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  }

  private static GoldPlace place(Map<String, String> toponym) {
    String latitude = toponym.get("lat");
    if (latitude == null || latitude.isBlank()) {
      return null;
    }
    String id = toponym.get("geonameid");
    return new GoldPlace(
        id == null || id.isBlank() ? null : Long.valueOf(id.strip()),
        toponym.get("fcode"),
        Double.parseDouble(latitude),
        Double.parseDouble(toponym.get("lon")),
        toponym.get("country"));
  }
}
