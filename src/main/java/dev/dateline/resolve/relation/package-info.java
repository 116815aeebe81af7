/** Finds the ties between organisations: owners, subsidiaries, stakes, mergers, parents. */
package dev.dateline.resolve.relation;
