/** Turns files into articles with their structure: the first stage of the flow. */
package dev.dateline.read;
