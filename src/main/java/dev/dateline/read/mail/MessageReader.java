package dev.dateline.read.mail;

import dev.dateline.read.content.ContentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Takes a message apart to its header and its texts. Used by one thread for one message. */
final class MessageReader {
  /** Multiparts and messages within each other. */
  static final int MAX_NESTING = 30;

  static final int MAX_PARTS = 1000;
  static final int MAX_FIELDS = 2000;

  /** Bytes of one header field. */
  static final int MAX_FIELD = 256 * 1024;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MAX_FIELDS)
          .setMaxHeaderLen(MAX_FIELD)
          .setMaxContentLen(-1)
          .build();

  private final MimeTokenStream tokens = new MimeTokenStream(CONFIG);
  private final Map<String, String> header = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<TextPart> texts = new ArrayList<>();

  /** Of each open multipart the group of alternatives that it is or lies in; 0 for none. */
  private final Deque<Integer> groups = new ArrayDeque<>();

  private Map<String, String> fields = header;
  private int messages = -1;
  private int multiparts;
  private int parts;

  /**
   * A message.
   *
   * @param header its fields, the first of each name, decoded
   * @param texts what can be read of it, without attachments
   */
  record Message(Map<String, String> header, List<TextPart> texts) {
    Message {
      texts = List.copyOf(texts);
    }
  }

  private MessageReader() {}

  static Message read(byte[] bytes) throws ContentException {
    MessageReader reader = new MessageReader();
    try {
      reader.tokens.parse(new ByteArrayInputStream(bytes));
      EntityState state = reader.tokens.getState();
      while (state != EntityState.T_END_OF_STREAM) {
        reader.take(state);
        state = reader.tokens.next();
      }
    } catch (ContentException e) {
      throw e;
    } catch (MaxHeaderLimitException | MaxHeaderLengthLimitException e) {
      throw hugeHeader();
    } catch (MimeIOException e) {
      boolean isHuge =
          e.getCause() instanceof MaxHeaderLimitException
              || e.getCause() instanceof MaxHeaderLengthLimitException;
      throw isHuge ? hugeHeader() : damaged();
    } catch (MimeException | IOException | RuntimeException e) {
      throw damaged();
    }
    return new Message(reader.header, reader.texts);
  }

  private void take(EntityState state) throws IOException {
    switch (state) {
      case T_START_MESSAGE -> open(++messages);
      case T_END_MESSAGE -> messages--;
      case T_START_HEADER ->
          fields =
              parts == 0 && messages == 0 ? header : new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      case T_FIELD -> {
        String name = tokens.getField().getName();
        fields.putIfAbsent(name, FieldText.of(tokens.getField()));
      }
      case T_START_BODYPART -> parts++;
      case T_START_MULTIPART -> openMultipart();
      case T_END_MULTIPART -> {
        groups.pop();
        multiparts--;
      }
      case T_BODY -> addText();
      default -> {}
    }
  }

  private void openMultipart() throws ContentException {
    int group = groups.isEmpty() ? 0 : groups.peek();
    boolean isAlternative = "alternative".equals(tokens.getBodyDescriptor().getSubType());
    groups.push(isAlternative && group == 0 ? parts + 1 : group);
    open(++multiparts);
  }

  private void open(int count) throws ContentException {
    if (count > MAX_NESTING || parts > MAX_PARTS) {
      throw new ContentException(
          "is a message of more than "
              + MAX_PARTS
              + " parts or nested more than "
              + MAX_NESTING
              + " deep; save its text alone");
    }
  }

  private void addText() throws IOException {
    open(messages);
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    boolean isHtml = "text/html".equals(descriptor.getMimeType());
    boolean isText = isHtml || "text/plain".equals(descriptor.getMimeType());
    if (!isText || isAttached()) {
      return;
    }
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    var charset = MailCharset.of(bytes, descriptor.getCharset());
    String text = new String(bytes, charset);
    Map<String, String> parameters = FieldText.parameters(fields.get("Content-Type"));
    if (!isHtml && "flowed".equalsIgnoreCase(parameters.get("format"))) {
      text = FlowedText.joined(text, "yes".equalsIgnoreCase(parameters.get("delsp")));
    }
    if (!text.isBlank()) {
      int group = groups.isEmpty() ? 0 : groups.peek();
      texts.add(new TextPart(text, charset.name(), isHtml, messages, group));
    }
  }

  private boolean isAttached() {
    String disposition = fields.getOrDefault("Content-Disposition", "");
    return disposition.regionMatches(true, 0, "attachment", 0, 10)
        || FieldText.parameters(disposition).containsKey("filename");
  }

  private static ContentException hugeHeader() {
    return new ContentException(
        "is a message with more than "
            + MAX_FIELDS
            + " header fields or one of more than "
            + MAX_FIELD
            + " bytes; save its text alone");
  }

  private static ContentException damaged() {
    return new ContentException("is a damaged e-mail message; save it again");
  }
}
