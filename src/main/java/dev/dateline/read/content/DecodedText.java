package dev.dateline.read.content;

import java.nio.charset.Charset;

/**
 * The characters of a file and the encoding they were in. Immutable.
 *
 * @param text every character of the file, a byte-order mark aside
 * @param charset the encoding the bytes were read in
 */
public record DecodedText(String text, Charset charset) {}
