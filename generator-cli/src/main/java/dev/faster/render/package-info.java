/**
 * From a spec and its components to a tree of files in memory. Rendering is pure: the same input gives the same bytes, whatever the disk, clock, locale or network.
 *
 * <p>Our own templates are compiled when {@code faster} is built ({@link dev.faster.render.CatalogPacker}); those of other catalogs when they are read.
 */
package dev.faster.render;
