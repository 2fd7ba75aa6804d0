package dev.faster.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word after {@code faster}. */
interface Command {
    String name();

    /** What it takes, for parsing and for help. */
    CommandSpec spec();

    /** @throws dev.faster.problem.ProblemException for anything the user can put right */
    Report run(ParseResult given);
}
