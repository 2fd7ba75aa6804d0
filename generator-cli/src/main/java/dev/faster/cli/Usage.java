package dev.faster.cli;

import dev.faster.problem.NearestWord;
import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses a command's arguments, and turns what picocli says against them into problems. */
final class Usage {
    private Usage() {}

    /**
     * @param command its name, or empty for {@code faster} itself
     * @throws dev.faster.problem.ProblemException when they do not fit
     */
    static ParseResult parse(String command, CommandSpec spec, String... arguments) {
        CommandLine parser = new CommandLine(spec);
        parser.setExpandAtFiles(false);
        parser.setInterpolateVariables(false);
        parser.setUsageHelpAutoWidth(false);
        try {
            return parser.parseArgs(arguments);
        } catch (UnmatchedArgumentException e) {
            throw unmatched(command, spec, e.getUnmatched().get(0)).toException();
        } catch (OverwrittenOptionException e) {
            throw Problem.of(Code.OPTION_TWICE, name(e.getOverwritten())).toException();
        } catch (MaxValuesExceededException e) {
            throw valueNotTaken(spec, arguments).toException();
        } catch (MissingParameterException e) {
            ArgSpec missing = e.getMissing().get(0);
            throw Problem.of(Code.MISSING_VALUE, name(missing), missing.paramLabel())
                    .toException();
        } catch (ParameterException e) {
            throw Problem.of(Code.UNEXPECTED_ARGUMENT, String.valueOf(e.getValue()), command)
                    .toException();
        }
    }

    private static Problem unmatched(String command, CommandSpec spec, String argument) {
        if (!argument.startsWith("-") || argument.equals("-")) {
            return Problem.of(Code.UNEXPECTED_ARGUMENT, argument, command);
        }
        int equals = argument.indexOf('=');
        String option = equals < 0 ? argument : argument.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (OptionSpec known : spec.options()) {
            names.add(known.longestName());
        }
        return Problem.of(Code.UNKNOWN_OPTION, option, command).suggesting(NearestWord.to(option, names));
    }

    /** picocli does not say which flag it was. */
    private static Problem valueNotTaken(CommandSpec spec, String... arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            OptionSpec option = equals < 0 ? null : spec.findOption(argument.substring(0, equals));
            if (option != null && option.arity().max() == 0) {
                return Problem.of(Code.VALUE_NOT_TAKEN, argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
        throw new IllegalStateException("no flag has a value");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
