/** Decides of what kind an organisation is and which country it belongs to. */
package dev.dateline.resolve.kind;
