package dev.dateline.read;

import java.nio.charset.Charset;

/**
 * The characters of a file and the encoding they were in.
 *
 * @param text every character of the file, a byte-order mark aside
 * @param charset the encoding the bytes were read in
 */
record DecodedText(String text, Charset charset) {}
