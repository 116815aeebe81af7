/** Opens archives and compressed files, without ever writing what is in them to a disk. */
package dev.dateline.read.archive;
