package io.github.qmpevents.generator.parse;

import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * An example: from its opening brace to where its braces balance, with closing ones that are too many. While they do
 * not balance it goes on over blank lines to further lines that look like JSON; the next heading, item, label or
 * message ends it in any case.
 */
final class ExampleParser extends AbstractBlockParser {
    private static final int MOST_BLANK_LINES = 100;

    private final BlockNode node = new BlockNode(Block.Kind.EXAMPLE);
    private final LineForms forms;
    private int depth;

    ExampleParser(LineForms forms, CharSequence first) {
        this.forms = forms;
        count(first);
    }

    @Override
    public BlockNode getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString();
        int number = forms.number(state);
        boolean goesOn = state.isBlank() ? depth > 0 && goesOnBehind(number) : takes(line, number);
        if (goesOn) {
            count(line);
        }
        return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    private boolean takes(String line, int number) {
        if (LineForms.isUnderline(line) || forms.isHeading(number) || LineForms.beginsMessage(line)) {
            return false;
        }
        if (LineForms.afterBullet(line) >= 0 || Label.at(line).isPresent()) {
            return false;
        }
        return depth > 0 || LineForms.continuesClosedExample(line);
    }

    private boolean goesOnBehind(int blankLine) {
        int next = forms.nextText(blankLine);
        return next > 0
                && next - blankLine <= MOST_BLANK_LINES
                && LineForms.mayBeJson(forms.line(next))
                && takes(forms.line(next), next);
    }

    private void count(CharSequence line) {
        boolean string = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (string && c == '\\') {
                i++;
            } else if (c == '"') {
                string = !string;
            } else if (!string) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
    }
}
