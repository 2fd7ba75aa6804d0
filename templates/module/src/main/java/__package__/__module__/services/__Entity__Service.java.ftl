package [=package].[=module.packageName].services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import [=package].core.errors.ProblemException;
import [=package].core.web.Cursors;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].[=module.packageName].schemas.[=entity.type];
import [=package].[=module.packageName].schemas.[=entity.type]Details;
import [=package].[=module.packageName].schemas.[=entity.type]Error;
import [=package].[=module.packageName].schemas.[=entity.type]View;
[#if module.events]
import [=package].events.Events;
import [=package].[=module.packageName].schemas.[=entity.type]Created;
import [=package].[=module.packageName].schemas.[=entity.type]Deleted;
import [=package].[=module.packageName].schemas.[=entity.type]Updated;
[/#if]

[#if module.events]
/** Creates, finds, changes and deletes [=module.words], and tells other modules of it. */
[#else]
/** Creates, finds, changes and deletes [=module.words]. */
[/#if]
@Service
public class [=entity.type]Service {

    private static final Position NEWEST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    private final [=entity.type]Repository repository;
[#if module.events]
    private final Events events;
[/#if]
    private final Cursors cursors;

[#if module.events]
    [=entity.type]Service([=entity.type]Repository repository, Events events, Cursors cursors) {
[#else]
    [=entity.type]Service([=entity.type]Repository repository, Cursors cursors) {
[/#if]
        this.repository = repository;
[#if module.events]
        this.events = events;
[/#if]
        this.cursors = cursors;
    }

    record Position(Instant createdAt, UUID id) {}

    @Transactional
    public [=entity.type] create([=entity.type]Details details) {
[#if module.events]
        [=entity.type] created = repository.save([=entity.type].of(details));
        events.publish(new [=entity.type]Created(created.id(), created.version()));
        return created;
[#else]
        return repository.save([=entity.type].of(details));
[/#if]
    }

    public [=entity.type] find(UUID id) {
        return repository.findById(id).orElseThrow(() -> unknown(id));
    }

    public Page<[=entity.type]View> list(PageQuery query) {
        Position last = cursors.decode(query.cursor(), Position.class).orElse(NEWEST);
        List<[=entity.type]> rows = repository.after(last.createdAt(), last.id(), query.rowsToFetch());
        return Page.of(rows, query, this::cursor, [=entity.type]View::of);
    }

    /** Refused when it is no longer of the version that the change was made for. */
    @Transactional
    public [=entity.type] update(UUID id, long version, [=entity.type]Details details) {
[#if module.events]
        [=entity.type] updated = repository.save(find(id).asOf(version).with(details));
        events.publish(new [=entity.type]Updated(id, updated.version()));
        return updated;
[#else]
        return repository.save(find(id).asOf(version).with(details));
[/#if]
    }

    /** Refused when it is no longer of the version that is not wanted any more. */
    @Transactional
    public void delete(UUID id, long version) {
        repository.delete(find(id).asOf(version));
[#if module.events]
        events.publish(new [=entity.type]Deleted(id, version));
[/#if]
    }

    private String cursor([=entity.type] row) {
        return cursors.encode(new Position(row.createdAt(), row.id()));
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException([=entity.type]Error.UNKNOWN, "Nothing has the id " + id + ".");
    }
}
