package dev.faster.cli;

/**
 * A change that was taken back, or made again.
 *
 * @param change what it is called
 * @param again whether it had been taken back before
 */
record UndoReport(String change, boolean again, Outcome outcome) implements Report {
    @Override
    public String command() {
        return UndoCommand.NAME;
    }

    @Override
    public int exitCode() {
        return outcome.exitCode();
    }

    @Override
    public boolean changedSomething() {
        return outcome.changedSomething();
    }

    @Override
    public String text(Paint paint) {
        StringBuilder text = new StringBuilder();
        String what = " \"" + change + "\"";
        if (outcome.dryRun()) {
            text.append(paint.green((again ? "Would redo" : "Would undo") + what))
                    .append(":\n");
        } else {
            text.append(paint.green((again ? "Redid" : "Undid") + what)).append(".\n");
        }
        return new OutcomeText(outcome, paint).body(text).toString();
    }

    @Override
    public void fields(JsonWriter json) {
        json.field("change", change).field("again", again);
        OutcomeJson.write(json, outcome);
    }
}
