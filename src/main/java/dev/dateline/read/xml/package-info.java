/**
 * Reads articles out of XML: feeds (RSS, Atom), NITF and NewsML-G2. {@link
 * dev.dateline.read.xml.XmlScanner} mends what feeds get wrong and cuts them into their items; each
 * item is parsed for itself by the JDK's StAX parser, which sees no doctype.
 */
package dev.dateline.read.xml;
