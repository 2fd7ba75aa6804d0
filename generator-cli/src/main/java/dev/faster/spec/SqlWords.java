package dev.faster.spec;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words that no table or column of PostgreSQL can be called without quotes, and the columns that each table has anyway.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">SQL key words</a>
 */
final class SqlWords {
    private static final Set<String> RESERVED = words("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
            collation column concurrently constraint create cross current_catalog current_date current_role
            current_schema current_time current_timestamp current_user default deferrable desc distinct do else end
            except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into
            is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on
            only or order outer overlaps placing primary references returning right select session_user similar some
            symmetric system_user table tablesample then to trailing true union unique user using variadic verbose
            when where window with tableoid xmin cmin xmax cmax ctid
            """);

    private SqlWords() {}

    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    static Set<String> words(String text) {
        StringTokenizer tokens = new StringTokenizer(text);
        Set<String> words = new HashSet<>();
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return Set.copyOf(words);
    }
}
