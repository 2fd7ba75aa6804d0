package [=package].events.services;

import java.time.Duration;
import java.util.List;

import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.resps.StreamEntry;
import redis.clients.jedis.resps.StreamGroupInfo;
import redis.clients.jedis.resps.StreamInfo;

import [=package].events.schemas.GroupState;

/** The consumer groups of a stream: there or not, and how far. */
final class RedisGroups {

    private final RedisClient redis;

    RedisGroups(RedisClient redis) {
        this.redis = redis;
    }

    /** The stream or the group is not there: never was, or was flushed. */
    static boolean isMissing(JedisDataException e) {
        return e.getMessage().startsWith("NOGROUP") || e.getMessage().contains("no such key");
    }

    boolean create(String stream, String group) {
        try {
            redis.xgroupCreate(stream, group, new StreamEntryID(0, 0), true);
            return true;
        } catch (JedisDataException e) {
            if (e.getMessage().startsWith("BUSYGROUP")) {
                return false;
            }
            throw e;
        }
    }

    void destroy(String stream, String group) {
        if (redis.exists(stream)) {
            redis.xgroupDestroy(stream, group);
        }
    }

    List<GroupState> states(String stream, int shard) {
        try {
            List<StreamGroupInfo> groups = redis.xinfoGroups(stream);
            StreamInfo info = redis.xinfoStream(stream);
            return groups.stream()
                    .map(group -> state(stream, shard, info, group))
                    .toList();
        } catch (JedisDataException e) {
            if (isMissing(e)) {
                return List.of();
            }
            throw e;
        }
    }

    private GroupState state(String stream, int shard, StreamInfo info, StreamGroupInfo group) {
        StreamEntryID oldest = group.getLastDeliveredId();
        Duration behind = Duration.ZERO;
        long lag = lag(info, group);
        StreamEntryID pending = group.getPending() == 0
                ? null
                : redis.xpending(stream, group.getName()).getMinId();
        if (pending != null) {
            oldest = pending;
            behind = age(oldest);
        } else if (lag > 0) {
            StreamEntryID next = new StreamEntryID(oldest.getTime(), oldest.getSequence() + 1);
            List<StreamEntry> unread = redis.xrange(stream, next, null, 1);
            behind = unread.isEmpty() ? Duration.ZERO : age(unread.get(0).getID());
        }
        return new GroupState(
                group.getName(),
                shard,
                String.valueOf(oldest),
                String.valueOf(info.getLastGeneratedId()),
                info.getLength(),
                group.getPending(),
                lag,
                behind);
    }

    /** Redis counts from version 7 on. Before, the time between the entries tells: exact at both ends, good in between. */
    private static long lag(StreamInfo info, StreamGroupInfo group) {
        StreamEntryID read = group.getLastDeliveredId();
        if (info.getLength() == 0 || read.compareTo(info.getLastGeneratedId()) >= 0) {
            return 0;
        }
        if (group.getGroupInfo().get("lag") instanceof Long counted) {
            return counted;
        }
        long first = info.getFirstEntry().getID().getTime();
        long last = info.getLastEntry().getID().getTime();
        double unread = last == first ? 1 : (double) (last - read.getTime()) / (last - first);
        return Math.max(1, Math.round(info.getLength() * Math.min(1, unread)));
    }

    private static Duration age(StreamEntryID entry) {
        return Duration.ofMillis(Math.max(0, System.currentTimeMillis() - entry.getTime()));
    }
}
