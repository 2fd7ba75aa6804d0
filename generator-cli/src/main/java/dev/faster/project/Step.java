package dev.faster.project;

import dev.faster.render.RenderedFile;
import java.util.Optional;

/** One file of a transaction: what stands at the path before it, and what after. */
record Step(String path, Optional<RenderedFile> before, Optional<RenderedFile> after) {}
