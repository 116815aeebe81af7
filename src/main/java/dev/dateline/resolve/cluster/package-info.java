/**
 * Joins the names that mean one person, organisation or place: their edges and types first, then
 * aliases. What comes of it is a {@link dev.dateline.resolve.cluster.Scene}.
 */
package dev.dateline.resolve.cluster;
