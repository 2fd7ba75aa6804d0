package dev.faster.cli;

/** Which faster this is, and which Java it runs on. */
record VersionReport(String version, String java) implements Report {
    @Override
    public String command() {
        return "version";
    }

    @Override
    public String text(Paint paint) {
        return "faster " + version + " (Java " + java + ")\n";
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("version", version).field("java", java);
    }
}
