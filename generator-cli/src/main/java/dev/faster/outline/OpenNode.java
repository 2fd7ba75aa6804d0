package dev.faster.outline;

import java.util.ArrayList;
import java.util.List;

/** What is known of a node before its end is seen. */
public final class OpenNode {
    private final int first;
    private final int opened;
    private final List<Node> children = new ArrayList<>();
    private int lastLine;
    private boolean divisible = true;
    private boolean hasOption;
    private boolean hasWord;

    /**
     * @param first the line where it starts
     * @param opened the line where its start tag or opening bracket ends
     */
    public OpenNode(int first, int opened) {
        this.first = first;
        this.opened = opened;
        lastLine = opened;
    }

    /** A comment that starts beside what was before it, and goes on, would be torn. */
    public void comment(int from, int to) {
        if (from == lastLine && to > from) {
            divisible = false;
        }
    }

    /** It has something that is none of its children's, such as text between them. */
    public void indivisible() {
        divisible = false;
    }

    /** Beside options, a word may be the value of the one before it: the two must stay together. */
    public void word(String word) {
        boolean option = word.startsWith("-");
        hasOption |= option;
        hasWord |= !option;
    }

    public void child(Node child) {
        if (child.first() <= lastLine) {
            divisible = false;
        }
        lastLine = child.last();
        children.add(child);
    }

    /** Where what was read of it so far ends. */
    public int lastLine() {
        return lastLine;
    }

    public boolean isEmpty() {
        return children.isEmpty();
    }

    /**
     * @param closing the line where its end tag or closing bracket starts
     * @param last the line where that ends
     */
    public Node close(String key, boolean countable, int closing, int last) {
        boolean byLines = divisible && !(hasOption && hasWord) && !children.isEmpty() && closing > lastLine;
        return new Node(key, countable, first, opened, last, byLines, children);
    }
}
