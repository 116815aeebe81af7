/** Finds the story in e-mail messages. Alone knows mime4j. */
package dev.dateline.read.mail;
