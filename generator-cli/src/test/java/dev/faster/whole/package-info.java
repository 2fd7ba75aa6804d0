/** The packaged program as its users run it, and the projects that come out of it. These tests run after packaging. */
package dev.faster.whole;
