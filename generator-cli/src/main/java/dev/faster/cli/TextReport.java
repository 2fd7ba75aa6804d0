package dev.faster.cli;

/** A text that is the same for a person and, as one field, for a program. */
record TextReport(String command, String field, String content) implements Report {
    @Override
    public String text(Paint paint) {
        return content;
    }

    @Override
    public void fields(JsonWriter json) {
        json.field(field, content);
    }
}
