package dev.faster.project;

/** What stands at the paths of a project. */
interface Contents {
    /**
     * Of a project that is yet to be made. The disk has been asked once, about its folder, and need not be asked about
     * each file.
     */
    final class Nothing implements Contents {
        @Override
        public Standing at(String path, boolean executable) {
            return new Standing.Absent();
        }
    }

    /**
     * What stands at a path.
     *
     * @param executable what to say of a file where the file system knows no run bit
     */
    Standing at(String path, boolean executable);
}
