/**
 * The commands of this repository's pages, typed as they stand. A page is a session in a shell: its blocks run one after
 * the other, beginning in an empty folder. A comment before a block says where that is not how it is done:
 *
 * <ul>
 *   <li>{@code <!-- in: PLACE -->}: begins anew in a folder that {@link dev.faster.documented.Places} prepares
 *   <li>{@code <!-- in the background -->}: a service that answers what comes after it, until the page ends
 *   <li>{@code <!-- run by: FILE, … -->}: what takes long and is run already; the file has each command
 * </ul>
 */
package dev.faster.documented;
