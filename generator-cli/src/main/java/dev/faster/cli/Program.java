package dev.faster.cli;

import dev.faster.problem.NearestWord;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import dev.faster.problem.ProblemException;
import dev.faster.project.ProjectSearch;
import dev.faster.project.Recovery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code faster} with its commands: finds the one that is meant, runs it, prints what comes of it. */
final class Program {
    private final Console console;
    private final List<Command> commands;
    private final BugReport bugReport;

    Program(Console console, List<Command> commands, BugReport bugReport) {
        this.console = console;
        this.commands = commands;
        this.bugReport = bugReport;
    }

    /** @return the exit code */
    int run(String... arguments) {
        Printer printer = new Printer(console, List.of(arguments).contains(Options.JSON));
        try {
            Report report = answer(arguments);
            return printer.print(report);
        } catch (ProblemException e) {
            return printer.print(e.problem());
        } catch (RuntimeException | Error e) {
            printer.printBug(bugReport.write(e, arguments));
            return ExitCode.BUG;
        }
    }

    private Report answer(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(Options.FOLDER)) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                return run(command(arguments[i]), without(i, arguments));
            }
        }
        return self(arguments);
    }

    private Report run(Command command, String... arguments) {
        CommandSpec spec = command.spec();
        ParseResult given = Usage.parse(command.name(), spec, arguments);
        if (given.isUsageHelpRequested()) {
            return HelpReport.of(spec);
        }
        if (spec.findOption(Options.FOLDER) != null) {
            recover(new WorkingFolder(given).path());
        }
        return command.run(given);
    }

    /** Puts right what a killed run left, in the folder and in the project that it belongs to. */
    private static void recover(Path folder) {
        Recovery recovery = new Recovery();
        recovery.recover(folder);
        Optional<Path> project = new ProjectSearch().from(folder);
        if (project.isPresent()) {
            recovery.recover(project.get());
        }
    }

    /** {@code faster} without a command. */
    private Report self(String... arguments) {
        CommandSpec spec = OwnSpec.of(commands);
        ParseResult given = Usage.parse("", spec, arguments);
        if (given.isVersionHelpRequested()) {
            return new VersionReport(Version.current(), System.getProperty("java.version"));
        }
        return HelpReport.of(spec);
    }

    private Command command(String name) {
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
            names.add(command.name());
        }
        names.add("--help");
        names.add("--version");
        throw Problem.of(Code.UNKNOWN_COMMAND, name)
                .suggesting(NearestWord.to(name, names))
                .toException();
    }

    private static String[] without(int index, String... arguments) {
        String[] rest = new String[arguments.length - 1];
        System.arraycopy(arguments, 0, rest, 0, index);
        System.arraycopy(arguments, index + 1, rest, index, rest.length - index);
        return rest;
    }
}
