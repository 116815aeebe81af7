package dev.dateline.read.xml;

/** Text in an element. */
record XmlText(String text) implements XmlNode {}
