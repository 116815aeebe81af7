package dev.dateline.read.xml;

/** An element or a piece of text. */
sealed interface XmlNode permits XmlElement, XmlText {}
