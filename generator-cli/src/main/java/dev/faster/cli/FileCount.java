package dev.faster.cli;

/** A number of files as the beginning of a sentence about them. */
final class FileCount {
    private FileCount() {}

    static String of(int files) {
        return files == 1 ? "1 file is" : files + " files are";
    }
}
