package dev.dateline.read.mail;

/**
 * Text in a message.
 *
 * @param charset IANA name of the encoding it was in
 * @param depth number of messages around it, the outermost not counted
 * @param alternatives number of the group of parts that say the same, or 0 if it is in none
 */
record TextPart(String text, String charset, boolean isHtml, int depth, int alternatives) {}
