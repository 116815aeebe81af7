package dev.dateline.read;

import java.io.IOException;

/**
 * An input that holds no article. The message names the reason and the remedy; {@link #input()}
 * names the input.
 */
public class UnreadableArticleException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String input;

  /**
   * An input that cannot be read.
   *
   * @param input the file or archive member, as the user named it
   * @param reason what is wrong with it, and what to do about it
   */
  public UnreadableArticleException(String input, String reason) {
    super(reason);
    this.input = input;
  }

  /** The file or archive member, as the user named it. */
  public String input() {
    return input;
  }
}
