package [=package].[=module.packageName].routes;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].core.web.EntityTag;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].[=module.packageName].schemas.[=entity.type];
import [=package].[=module.packageName].schemas.[=entity.type]Details;
import [=package].[=module.packageName].schemas.[=entity.type]View;
import [=package].[=module.packageName].services.[=entity.type]Service;

@Tag(name = "[=module.title]")
@RestController
@RequestMapping([=entity.type]Controller.PATH)
final class [=entity.type]Controller {

    static final String PATH = "/api/v1/[=module.path]";

    private final [=entity.type]Service service;

    [=entity.type]Controller([=entity.type]Service service) {
        this.service = service;
    }

    @Operation(summary = "Create [=entity.oneOf]")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
[#if (entity.length > 17)]
    ResponseEntity<[=entity.type]View> create[=entity.type](
            @Valid @RequestBody [=entity.type]Details details) {
[#else]
    ResponseEntity<[=entity.type]View> create[=entity.type](@Valid @RequestBody [=entity.type]Details details) {
[/#if]
        [=entity.type] created = service.create(details);
        return answer(ResponseEntity.created(URI.create(PATH + "/" + created.id())), created);
    }

    @Operation(summary = "All [=module.words], newest first")
    @GetMapping
    Page<[=entity.type]View> list[=module.type](@Valid @ParameterObject PageQuery query) {
        return service.list(query);
    }

    @Operation(summary = "One [=entity.words]")
    @GetMapping("/{id}")
    ResponseEntity<[=entity.type]View> read[=entity.type](@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), service.find(id));
    }

    @Operation(summary = "Change [=entity.oneOf]", description = "What is left out is emptied.")
    @PutMapping("/{id}")
    ResponseEntity<[=entity.type]View> update[=entity.type](
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody [=entity.type]Details details) {
        return answer(ResponseEntity.ok(), service.update(id, EntityTag.version(ifMatch), details));
    }

    @Operation(summary = "Delete [=entity.oneOf]")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete[=entity.type](
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        service.delete(id, EntityTag.version(ifMatch));
    }

    private static ResponseEntity<[=entity.type]View> answer(BodyBuilder answer, [=entity.type] row) {
        return answer.eTag(EntityTag.of(row.version())).body([=entity.type]View.of(row));
    }
}
