package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.MemberItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Nests list items by where they stand: an item belongs to the nearest earlier one that stands further left. One that
 * stands where no list stands is taken too, with a finding; one deeper than {@link Limits#DEPTH} is left out as an
 * error.
 */
final class ItemTree {
    private final Diagnostics diagnostics;
    private boolean tooDeep;

    ItemTree(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * An item and how far to the right its bullet stands, from 0.
     *
     * @param quoted whether its name is in quotes
     */
    record Placed(int column, MemberItem item, boolean quoted) {}

    /** An item whose list below it is still growing. */
    private record Open(Placed placed, List<MemberItem> below) {
        Placed closed() {
            return new Placed(placed.column, placed.item.withItems(below), placed.quoted);
        }
    }

    /** The items of the outermost list, each with those below it. */
    List<Placed> build(List<Placed> items) {
        List<Placed> tops = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Placed item : items) {
            int left = closeTo(item, open, tops);
            if (left > item.column) {
                misaligned(item);
            }
            if (open.size() < Limits.DEPTH) {
                open.push(new Open(item, new ArrayList<>()));
            } else {
                tooDeep(item);
            }
        }
        while (!open.isEmpty()) {
            close(open, tops);
        }
        return tops;
    }

    /**
     * Closes what does not stand further left than the item; gives the column of the last closed, or the item's if
     * there is none.
     */
    private static int closeTo(Placed item, Deque<Open> open, List<Placed> tops) {
        int left = item.column;
        while (!open.isEmpty() && open.element().placed.column >= item.column) {
            left = open.element().placed.column;
            close(open, tops);
        }
        return left;
    }

    private static void close(Deque<Open> open, List<Placed> tops) {
        Placed closed = open.pop().closed();
        if (open.isEmpty()) {
            tops.add(closed);
        } else {
            open.element().below.add(closed.item);
        }
    }

    private void misaligned(Placed item) {
        diagnostics.report(
                DiagnosticCode.MISALIGNED_ITEM,
                item.item.name().range(),
                "this item is not aligned with any list",
                "it is taken as part of the next list to its left; align its dash with the others");
    }

    private void tooDeep(Placed item) {
        if (!tooDeep) {
            diagnostics.report(
                    DiagnosticCode.TOO_DEEP,
                    item.item.name().range(),
                    "members are nested more than " + Limits.DEPTH + " deep",
                    "describe a member without those in it as json-object");
        }
        tooDeep = true;
    }
}
