package dev.faster.cli;

import dev.faster.render.Catalogs;
import dev.faster.spec.SpecReader;
import dev.faster.spec.SpecSchema;
import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Starts {@code faster}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.of(System.getProperty("faster.terminal", ""));
        Console console = new Console(
                System.in,
                utf8(new StandardStream(FileDescriptor.out)),
                utf8(new StandardStream(FileDescriptor.err)),
                terminal);
        int exitCode = program(console).run(args);
        String training = System.getProperty("faster.training", "");
        System.exit(training.isEmpty() ? exitCode : new Training(program(console), Path.of(training)).run());
    }

    /** The whole of {@code faster}, on the given streams. */
    static Program program(Console console) {
        BugReport bugReport = new BugReport(Path.of(System.getProperty("java.io.tmpdir")));
        return new Program(console, commands(console), bugReport);
    }

    private static List<Command> commands(Console console) {
        CatalogSource catalogs = more -> Catalogs.builtInWith(more).catalog();
        List<Command> commands = new ArrayList<>();
        Generations generations = new Generations(Version.current());
        commands.add(new NewCommand(console, Main::specReader, generations));
        ProjectChange change = new ProjectChange(Main::specReader, generations, LocalDate::now);
        commands.add(new AddCommand(change));
        commands.add(new RemoveCommand(change));
        commands.add(new ModuleCommand(Main::specReader, generations, LocalDate::now));
        commands.add(new SyncCommand(change));
        commands.add(new UpdateCommand(change));
        Examination examination = new Examination(Main::specReader, generations);
        commands.add(new StatusCommand(examination));
        commands.add(new DiffCommand());
        commands.add(new UndoCommand());
        commands.add(new CheckCommand(examination));
        commands.add(new AdoptCommand(Main::specReader, generations));
        CatalogsInSight inSight = new CatalogsInSight(Main::specReader);
        commands.add(new ListCommand(catalogs, inSight));
        commands.add(new InfoCommand(catalogs, inSight));
        commands.add(new SchemaCommand(() ->
                SpecSchema.builtIn().withComponents(catalogs.load(List.of())).toJson()));
        commands.add(new CompletionCommand(List.copyOf(commands), catalogs));
        return commands;
    }

    static SpecReader specReader() {
        return new SpecReader(SpecSchema.builtIn(), Runtime.version().feature());
    }

    /** The same bytes whatever the locale says: JSON and file names are UTF-8. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
