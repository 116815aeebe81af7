/**
 * Compares Dateline with other programs that find names. Only the Maven profile {@code peers}
 * compiles it, since what it compares with is under licences that keep it out of Dateline.
 */
package dev.dateline.peers;
