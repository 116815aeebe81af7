package dev.dateline.read.xml;

/**
 * An item's characters, mended.
 *
 * @param xml the item from its start tag to its end tag
 * @param line of the file that it starts in, from 1
 * @param damage why it cannot be read, and what to do about it; or null
 */
record XmlItem(String xml, int line, String damage) {}
