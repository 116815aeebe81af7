package dev.dateline.read.mail;

import dev.dateline.read.content.StatedMetadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message's header says about its story. The sender's name is the publisher's where the
 * message goes to subscribers; "Ann Smith at The Port Times" is an author and a publisher. Of a web
 * page that a browser saved as a message only its address is told: the page says the rest.
 */
final class MailMetadata {
  private static final Pattern REPLY =
      Pattern.compile("^(?:(?i:re|fwd?|aw|wg|tr|sv)(?:\\[\\d+])?\\s*:\\s*)+");
  private static final Pattern MAILBOX = Pattern.compile("^(.*?)\\s*<[^<>]*>.*$");
  private static final Pattern COMMENT = Pattern.compile("^\\S+@\\S+\\s+\\(([^()]+)\\)$");
  private static final Pattern PERSON_FOR =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})(?:,|"
              + " (?:at|from|of|for|via|with|[|@–—-])) (.+)$");
  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>]+)>?");

  private MailMetadata() {}

  static StatedMetadata of(Map<String, String> header) {
    StatedMetadata.Builder metadata = StatedMetadata.builder();
    String page = header.get("Snapshot-Content-Location");
    if (page != null || header.getOrDefault("From", "").contains("<Saved by ")) {
      return metadata.url(address(page)).build();
    }
    String subject = REPLY.matcher(header.getOrDefault("Subject", "")).replaceFirst("").strip();
    if (!subject.isEmpty()) {
      metadata.titles(List.of(subject));
    }
    String name = name(header.getOrDefault("From", ""));
    Matcher person = PERSON_FOR.matcher(name);
    if (person.matches()) {
      metadata.authors(List.of(List.of(person.group(1)))).publisher(person.group(2));
    } else if (!name.isEmpty() && goesToSubscribers(header)) {
      metadata.publisher(name);
    }
    String language = header.getOrDefault("Content-Language", "");
    if (language.matches("\\p{Alpha}{2,3}(?:-.*)?")) {
      metadata.language(language.replaceFirst("-.*", "").toLowerCase(Locale.ROOT));
    }
    return metadata
        .published(MailDate.parse(header.getOrDefault("Date", "")).orElse(null))
        .url(address(header.get("Archived-At")))
        .build();
  }

  /** The name beside the sender's address, if it is none itself. */
  private static String name(String from) {
    Matcher mailbox = MAILBOX.matcher(from);
    Matcher comment = COMMENT.matcher(from);
    String name = mailbox.matches() ? mailbox.group(1) : comment.matches() ? comment.group(1) : "";
    String bare = name.replaceAll("^[\"'\\s]+|[\"'\\s]+$", "").replace("\\", "");
    return bare.contains("@") && !bare.contains(" ") ? "" : bare;
  }

  /** Whether a message is one of a newsletter, and not of a list whose readers write to it. */
  private static boolean goesToSubscribers(Map<String, String> header) {
    String post = header.get("List-Post");
    boolean isDiscussion = post != null && !post.equalsIgnoreCase("NO");
    return !isDiscussion
        && (header.containsKey("List-Unsubscribe")
            || header.containsKey("List-Id")
            || header.getOrDefault("Precedence", "").equalsIgnoreCase("bulk"));
  }

  private static String address(String field) {
    Matcher address = ADDRESS.matcher(field == null ? "" : field);
    return address.find() ? address.group(1) : null;
  }
}
