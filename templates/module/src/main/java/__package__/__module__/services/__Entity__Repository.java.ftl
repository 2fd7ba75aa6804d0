package [=package].[=module.packageName].services;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

import [=package].[=module.packageName].schemas.[=entity.type];

interface [=entity.type]Repository extends ListCrudRepository<[=entity.type], UUID> {

    /** Newest first, those after the given one. */
    @Query("""
            select * from [=module.table]
            where (created_at, id) < (:createdAt, :id)
            order by created_at desc, id desc
            limit :count
            """)
    List<[=entity.type]> after(Instant createdAt, UUID id, int count);
}
