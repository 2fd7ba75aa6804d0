package dev.faster.cli;

import dev.faster.cli.CompletionWords.Files;
import dev.faster.cli.CompletionWords.Folders;
import dev.faster.cli.CompletionWords.Free;
import dev.faster.cli.CompletionWords.Option;
import dev.faster.cli.CompletionWords.Typed;
import dev.faster.cli.CompletionWords.Values;
import dev.faster.cli.CompletionWords.Words;

/** Completion for bash 3.2 and later; it starts no process while typing. */
final class BashCompletion {
    private static final String START = """
            # bash completion for faster; load it with: source <(faster completion bash)

            # Offers words, those after a comma too.
            _faster_several() {
              local word=${COMP_WORDS[COMP_CWORD]} before=
              case $word in *,*) before=${word%,*}, ;; esac
              COMPREPLY=($(compgen -P "$before" -W "$1" -- "${word##*,}"))
              compopt -o nospace 2>/dev/null
            }

            _faster() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
              COMPREPLY=()
              for ((i = 1; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                  -C) ((i++)) ;;
                  -*) ;;
                  *) command=${COMP_WORDS[i]}; break ;;
                esac
              done
              case "$command $before" in
            """;
    private static final String END = """
              esac
            }

            complete -F _faster faster ./faster
            """;

    private final CompletionWords words;

    BashCompletion(CompletionWords words) {
        this.words = words;
    }

    String script() {
        StringBuilder script = new StringBuilder(START);
        StringBuilder names = new StringBuilder();
        for (Typed command : words.commands()) {
            names.append(command.name()).append(' ');
            for (Option option : command.options()) {
                if (!option.flag()) {
                    script.append(
                            "    '" + command.name() + " " + option.name() + "') " + offer(option.values()) + " ;;\n");
                }
            }
        }
        for (Typed command : words.commands()) {
            script.append("    '" + command.name() + " '*)\n      case $word in\n");
            script.append("        -*) " + offer(options(command)) + " ;;\n");
            script.append("        *) " + offer(command.argument()) + " ;;\n      esac ;;\n");
        }
        script.append("    ' '*) " + offerWords(names + "--help --version --json") + " ;;\n");
        return script.append(END).toString();
    }

    private static Words options(Typed command) {
        return new Words(command.options().stream().map(Option::name).toList(), false);
    }

    private static String offer(Values values) {
        if (values instanceof Words some) {
            String list = String.join(" ", some.words());
            return some.several() ? "_faster_several \"" + list + "\"" : offerWords(list);
        }
        if (values instanceof Folders) {
            return "COMPREPLY=($(compgen -d -- \"$word\")); compopt -o filenames 2>/dev/null";
        }
        if (values instanceof Files) {
            return "COMPREPLY=($(compgen -f -- \"$word\")); compopt -o filenames 2>/dev/null";
        }
        assert values instanceof Free;
        return ":";
    }

    private static String offerWords(String list) {
        return "COMPREPLY=($(compgen -W \"" + list + "\" -- \"$word\"))";
    }
}
