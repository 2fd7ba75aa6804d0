package [=package].user.services.rows;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

import [=package].user.schemas.User;

interface UserRows extends ListCrudRepository<User, UUID> {

    /** Deleted users too. */
    Optional<User> findByProviderAndSubject(String provider, String subject);

    @Query("select id from users where provider = :provider and subject = :subject and deleted_at is null")
    Optional<UUID> idOf(@Param("provider") String provider, @Param("subject") String subject);

    @Query("select * from users where id = :id for update")
    Optional<User> lock(@Param("id") UUID id);

    @Query("""
            select * from users
            where provider = :provider and subject in (:subjects) and deleted_at is null
            order by id for update
            """)
    List<User> lockAll(@Param("provider") String provider, @Param("subjects") Collection<String> subjects);

    /** True for the one of many first requests that made the row. */
    @Modifying
    @Query("""
            insert into users (id, provider, subject, email, email_confirmed, display_name_chosen, told_at, version,
                               created_at, updated_at)
            values (:id, :provider, :subject, :email, :email is not null, false, :toldAt, 1, :now, :now)
            on conflict (provider, subject) do nothing
            """)
    boolean add(
            @Param("id") UUID id,
            @Param("provider") String provider,
            @Param("subject") String subject,
            @Param("email") String email,
            @Param("toldAt") Instant toldAt,
            @Param("now") Instant now);

    /** Newest first, those after the given one. */
    @Query("""
            select * from users
            where deleted_at is null and (created_at, id) < (:createdAt, :id)
            order by created_at desc, id desc
            limit :count
            """)
    List<User> after(@Param("createdAt") Instant createdAt, @Param("id") UUID id, @Param("count") int count);

    @Query("""
            select * from users
            where deleted_at is null and lower(email) = lower(:email) and (created_at, id) < (:createdAt, :id)
            order by created_at desc, id desc
            limit :count
            """)
    List<User> withEmailAfter(
            @Param("email") String email,
            @Param("createdAt") Instant createdAt,
            @Param("id") UUID id,
            @Param("count") int count);
}
