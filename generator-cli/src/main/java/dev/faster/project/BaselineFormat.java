package dev.faster.project;

/**
 * Numbers of the zip format that the baseline is written in: entries stored without compression, because compressed
 * bytes depend on the zlib at hand; all of one moment; with Unix modes for the run bit.
 */
final class BaselineFormat {
    static final int LOCAL_HEADER = 0x04034b50;
    static final int CENTRAL_HEADER = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_HEADER_SIZE = 30;
    static final int CENTRAL_HEADER_SIZE = 46;
    static final int END_SIZE = 22;

    static final short VERSION = 10;
    /** Made on Unix, so that readers believe the mode. */
    static final short MADE_BY = 3 << 8 | VERSION;
    /** Names are UTF-8. */
    static final short UTF_8_NAMES = 1 << 11;

    static final short MIDNIGHT = 0;
    /** The first day that the format can tell: 1980-01-01. */
    static final short FIRST_DAY = 1 << 5 | 1;

    static final int ORDINARY_MODE = 0100644;
    static final int EXECUTABLE_MODE = 0100755;
    static final int ENTRY_LIMIT = 0xffff;

    private BaselineFormat() {}
}
