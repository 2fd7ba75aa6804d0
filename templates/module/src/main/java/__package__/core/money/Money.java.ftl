[#if module.money]
package [=package].core.money;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "An amount of money.")
public record Money(
        @Schema(description = "In the currency's smallest unit, such as cents.", example = "1250") @NotNull
        Long amount,

        @Schema(description = "An ISO 4217 code.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency) {}
[/#if]
