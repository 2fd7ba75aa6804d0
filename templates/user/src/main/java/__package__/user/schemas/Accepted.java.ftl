package [=package].user.schemas;

import io.swagger.v3.oas.annotations.media.Schema;

/** Says nothing on purpose: what follows, if anything, comes by mail. */
@Schema(name = "Accepted")
public record Accepted() {}
