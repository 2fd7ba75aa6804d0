package dev.faster.cli;

import dev.faster.cli.CompletionWords.Files;
import dev.faster.cli.CompletionWords.Folders;
import dev.faster.cli.CompletionWords.Option;
import dev.faster.cli.CompletionWords.Typed;
import dev.faster.cli.CompletionWords.Values;
import dev.faster.cli.CompletionWords.Words;

/** Completion for zsh, with a description beside each word. */
final class ZshCompletion {
    private static final String START = """
            #compdef faster
            # zsh completion for faster; save it as _faster in a folder of $fpath, or: source <(faster completion zsh)

            _faster() {
              local line state
              _arguments -C '1: :->command' '*:: :->rest' && return
              case $state in
                command)
                  local -a commands
                  commands=(
            """;
    private static final String END = """
                  esac ;;
              esac
            }

            if [ "$funcstack[1]" = _faster ]; then _faster "$@"; else compdef _faster faster; fi
            """;

    private final CompletionWords words;

    ZshCompletion(CompletionWords words) {
        this.words = words;
    }

    String script() {
        StringBuilder script = new StringBuilder(START);
        for (Typed command : words.commands()) {
            script.append("        " + quoted(command.name() + ":" + command.summary()) + "\n");
        }
        script.append("      )\n      _describe command commands ;;\n    rest)\n      case $line[1] in\n");
        for (Typed command : words.commands()) {
            script.append("        " + command.name() + ")\n          _arguments");
            for (Option option : command.options()) {
                script.append(" \\\n            " + quoted(option(option)));
            }
            script.append(" \\\n            "
                    + quoted((command.repeatable() ? "*" : "1") + ": :" + action(command.argument())) + " ;;\n");
        }
        return script.append(END).toString();
    }

    private static String option(Option option) {
        String name = (option.repeatable() ? "*" : "") + option.name();
        String summary = option.summary().replace("[", "\\[").replace("]", "\\]");
        String value = option.flag() ? "" : ":value:" + action(option.values());
        return name + "[" + summary.replace(":", "\\:") + "]" + value;
    }

    private static String action(Values values) {
        if (values instanceof Words some) {
            String list = String.join(" ", some.words());
            return some.several() ? "_values -s , value " + list : "(" + list + ")";
        }
        if (values instanceof Folders) {
            return "_files -/";
        }
        return values instanceof Files ? "_files" : "";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
