"""A window that works until it is killed, and says of everything it does when it begins and when it is safe.

Started by `kills.py`: `python victim.py PIPE IMAGES WORKSPACE`. It imports everything, waits for its orders, one line
of JSON on its standard input, and then runs the real `main()`. What it tells goes line by line into the pipe, whose
other end outlives it.
"""

from __future__ import annotations

import json
import os
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.services.journal import Change, Journal
from app.storage.workspace import Workspace
from tests.end_to_end.robot import Robot, Script, run
from tests.end_to_end.standing import NOTHING, Standing, standing
from tests.ui import pointer

POLL_MS = 1
# What comes from the model or from a thread is waited for no longer than this; it may come later.
PATIENCE_SECONDS = 1.5
MAIN, CINE = 0, 1  # rows of the worklist: the Image that gets most of the steps, and the one with Frames
IMAGES = 4

Keys = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Witness:
    """Tells what happens, at once: a line that was written outlives the process.

    Args:
        pipe: File descriptor.
    """

    def __init__(self, pipe: int) -> None:
        os.set_inheritable(pipe, False)
        self._pipe = pipe
        self._lock = threading.Lock()
        self._known: dict[int, Standing] = {}
        self.robot: Robot | None = None
        self.writes = 0

    def tell(self, event: str, **facts: object) -> None:
        line = json.dumps({"event": event, **facts}).encode() + b"\n"
        with self._lock:
            os.write(self._pipe, line)

    def watch(self) -> None:
        """From now on tell of each change that is handed to the journal, before, and once it is on disk."""
        begin, write = Journal.open, Journal.write

        def opening(*arguments: Any) -> None:
            self.tell("opening")
            begin(*arguments)

        def told(journal: Journal, change: Change) -> None:
            self.writes += 1
            number = self.writes
            self.tell("writes", n=number, **self.facts())

            def noted(workspace: Workspace) -> None:
                try:
                    change(workspace)
                except ValueError as error:
                    self.tell("refused", n=number, why=str(error))
                    raise
                self.tell("stored", n=number)

            write(journal, noted)

        Journal.open, Journal.write = opening, told

    def facts(self) -> dict[str, object]:
        """The Labels, the Image that is open and how it stands."""
        if self.robot is None:
            return {"labels": None, "image": None, "standing": None}
        session = self.robot.session
        labels = [repr(label) for label in session.labels.all]
        if session.annotated is None:
            return {"labels": labels, "image": None, "standing": None}
        image_id = session.worklist.entries[session.row].image_id
        self._known[image_id] = now = standing(session.annotated, self._known.get(image_id, NOTHING))
        return {"labels": labels, "image": image_id, "standing": now}


class Victim(Robot):
    """Does what a user could do, over and over.

    Args:
        witness: Is told of it.
        orders: `seed`; `aim`, what to do `after` some seconds of work of every kind, "" is more of that; `steps`, how
            long a history is to grow.
    """

    def __init__(self, witness: Witness, orders: dict[str, object]) -> None:
        super().__init__(Victim._live, POLL_MS)
        self._witness = witness
        self._aim, self._after = str(orders["aim"]), float(str(orders["after"]))
        self._steps = int(str(orders["steps"]))
        self._chance = random.Random(str(orders["seed"]))  # noqa: S311 - it must be repeatable
        self._acts = 0
        self._home = MAIN  # the row that is worked on
        witness.robot = self
        self.window.resize(self.window.minimumSize())  # what is small is painted soon, and more is done in a life
        self.session.frame_opened.connect(lambda: witness.tell("opened", **witness.facts()))

    # --- how a life goes

    def _live(self) -> Script:
        yield lambda: self._open() and len(self.session.worklist.entries) == IMAGES
        self._witness.tell("ready")
        begun = time.monotonic()
        while self._aim in ("", "opening") or time.monotonic() < begun + self._after:
            yield from self._something()
        if self._aim == "closing":
            yield self._open
            self._witness.tell("began", k=-1, what="closing")
            yield from self._stroke(Keys.Key_B)  # it may still be on its way to the disk
            self._witness.tell("aim")
            return
        many = {"growing": self._grow, "undoing": self._undo_all, "redoing": self._redo_all}
        if self._aim in many:
            yield from many[self._aim]()
            self._witness.tell("reached")
            yield lambda: False  # for the kill
        while True:
            yield from {"filling": self._fill, "undo": self._go_back}[self._aim]()

    def _act(self, what: str, doing: Script) -> Script:
        """One action; the next comes no sooner than it is safe, as it does with a human."""
        self._acts += 1
        number = self._acts
        self._witness.tell("began", k=number, what=what)
        yield from doing
        done = time.monotonic()
        self._witness.tell("done", k=number, n=self._witness.writes)
        yield lambda: not self.window.workbench.unsaved
        self._witness.tell("settled", k=number, n=self._witness.writes, seconds=time.monotonic() - done)

    def _something(self) -> Script:
        """Any action, of those a user takes more often more often."""
        yield self._open
        if self.session.labels.active.why_fixed:
            yield from self._act("label", self._release_label())
            return
        if self._chance.random() < 0.07:
            self._home = self._chance.choice((MAIN, MAIN, CINE, 2, 3))
        if self.session.row != self._home and self._chance.random() < 0.5:
            yield from self._act("image", self._go(self._home))
        habits: list[tuple[int, str, Callable[[], Script]]] = [
            (16, "brush", lambda: self._stroke(Keys.Key_B)),
            (8, "eraser", lambda: self._stroke(Keys.Key_E)),
            (4, "smart brush", lambda: self._stroke(Keys.Key_A)),
            (5, "lasso", lambda: self._stroke(Keys.Key_L)),
            (4, "move", lambda: self._stroke(Keys.Key_G)),
            (4, "push", lambda: self._stroke(Keys.Key_K)),
            (4, "cut", lambda: self._stroke(Keys.Key_X)),
            (4, "wand", lambda: self._stroke(Keys.Key_W)),
            (4, "polygon", lambda: self._outline(Keys.Key_P)),
            (3, "scissors", lambda: self._outline(Keys.Key_S)),
            (2, "box prompt", self._prompt),
            (5, "threshold", self._threshold),
            (5, "mask operation", self._operate),
            (2, "clear or reset", self._begin_again),
            (8, "decision", self._decide),
            (6, "undo", lambda: self._undo(Keys.Key_Z, CTRL)),
            (5, "redo", lambda: self._undo(Keys.Key_Z, CTRL | SHIFT)),
            (2, "image", lambda: self._go(self._chance.randrange(IMAGES))),
            (3, "label", self._label),
        ]
        if self.session.row == CINE and self._open():
            habits += [(12, "frame", self._change_frame), (4, "copy", self._copy)]
        weights = [weight for weight, _, _ in habits]
        _, what, doing = self._chance.choices(habits, weights)[0]
        yield from self._act(what, doing())

    def _go_back(self) -> Script:
        """Undo several steps, and mostly redo them."""
        self._witness.tell("aim")
        steps = self._chance.randint(2, 12)
        for _ in range(steps):
            yield from self._act("undo", self._undo(Keys.Key_Z, CTRL))
        for _ in range(steps if self._chance.random() < 0.8 else 0):
            yield from self._act("redo", self._undo(Keys.Key_Z, CTRL | SHIFT))
        yield from self._act("brush", self._stroke(Keys.Key_B))

    def _fill(self) -> Script:
        """Fill many Frames of the cine."""
        self._home = CINE
        if self.session.row != CINE:
            yield from self._act("image", self._go(CINE))
        while self.session.labels.active.why_fixed:
            yield from self._act("label", self._release_label())
        count = self.session.annotated.frame_count
        first, last = self._chance.randrange(count // 3), self._chance.randrange(2 * count // 3, count)
        how = self._chance.choice(("interpolate", "propagate", "propose range"))
        for index in (first, last) if how == "interpolate" else (first,):
            yield from self._act("frame", self._show(index))
            yield from self._act("brush", self._stroke(Keys.Key_B))
        self._witness.tell("aim")
        if how == "interpolate":
            yield from self._act(how, self._and_wait(lambda: self._press(Keys.Key_I)))
        else:
            yield from self._act(how, self._ask(how))

    def _grow(self) -> Script:
        """Make the history of the main Image long enough."""
        yield from self._settle_down()
        while self.session.redo_text:
            yield from self._act("redo", self._undo(Keys.Key_Z, CTRL | SHIFT))
        while len(self.session.annotated.history) < self._steps:
            yield from self._act("brush", self._stroke(self._chance.choice((Keys.Key_B, Keys.Key_E))))

    def _undo_all(self) -> Script:
        yield from self._settle_down()
        while self.session.undo_text:
            yield from self._act("undo", self._undo(Keys.Key_Z, CTRL))

    def _redo_all(self) -> Script:
        yield from self._settle_down()
        while self.session.redo_text:
            yield from self._act("redo", self._undo(Keys.Key_Z, CTRL | SHIFT))

    def _settle_down(self) -> Script:
        """To the main Image, shown as small as it is, with a small brush and all Labels free."""
        if self.session.row != MAIN:
            yield from self._act("image", self._go(MAIN))
        self._press(Keys.Key_1, CTRL)
        for _ in range(10):
            self._press(Keys.Key_BracketLeft)
        for number in range(len(self.session.labels.all)):
            yield from self._act("label", self._press_soon(Keys(Keys.Key_1 + number)))
            while self.session.labels.active.why_fixed:
                yield from self._act("label", self._release_label())

    # --- what there is to do

    def _open(self) -> bool:
        return self.session.annotated is not None

    def _soon(self, condition: Callable[[], bool]) -> Callable[[], bool]:
        """Whether it holds, or has been waited for long enough."""
        until = time.monotonic() + PATIENCE_SECONDS
        return lambda: condition() or time.monotonic() > until

    def _press(self, key: Qt.Key, keys: Qt.KeyboardModifier = pointer.NO_KEY) -> None:
        self.canvas.setFocus()
        self.key(key, keys)

    def _press_soon(self, key: Qt.Key, keys: Qt.KeyboardModifier = pointer.NO_KEY) -> Script:
        self._press(key, keys)
        yield lambda: True

    def _spot(self) -> QPointF:
        height, width = self.session.annotated.shape
        x, y = self._chance.uniform(0, width), self._chance.uniform(0, height)
        return self.canvas.image_to_widget(QPointF(x, y))

    def _stroke(self, tool: Qt.Key) -> Script:
        """Drag with a tool; now and then so slowly that other things happen meanwhile."""
        self._press(tool)
        slow = self._chance.random() < 0.3
        points = [self._spot() for _ in range(self._chance.randint(3, 6))]
        pointer.press(self.canvas, points[0])
        for point in points[1:]:
            if slow:
                yield lambda: True
            pointer.move(self.canvas, point)
        pointer.release(self.canvas, points[-1])
        yield self._soon(lambda: not self.window.tools.current.busy)

    def _outline(self, tool: Qt.Key) -> Script:
        """Click corners and close what they enclose."""
        self._press(tool)
        for _ in range(self._chance.randint(3, 5)):
            point = self._spot()
            pointer.press(self.canvas, point)
            pointer.release(self.canvas, point)
            if self._chance.random() < 0.3:
                yield lambda: True
        self._press(Keys.Key_Return)
        yield self._soon(lambda: not self.window.tools.current.busy)
        if self.window.tools.current.busy:
            self._press(Keys.Key_Escape)

    def _prompt(self) -> Script:
        self._press(Keys.Key_O)
        pointer.drag(self.canvas, self._spot(), self._spot(), self._spot())
        yield self._soon(lambda: self.window.workbench.box_prompt.rect is None)

    def _threshold(self) -> Script:
        slider = self.window.proposal.slider
        if slider.isEnabled() and slider.isVisible():
            at = [QPointF(self._chance.uniform(0, slider.width()), slider.height() / 2) for _ in range(3)]
            pointer.press(slider, at[0])
            pointer.move(slider, at[1])
            yield lambda: True
            pointer.move(slider, at[2])
            pointer.release(slider, at[2])
        yield lambda: True

    def _operate(self) -> Script:
        keys = (
            (Keys.Key_F, pointer.NO_KEY), (Keys.Key_F, SHIFT), (Keys.Key_S, SHIFT), (Keys.Key_R, SHIFT),
            (Keys.Key_Up, SHIFT), (Keys.Key_Up, SHIFT), (Keys.Key_Down, SHIFT), (Keys.Key_P, SHIFT),
        )  # fmt: skip
        self._press(*self._chance.choice(keys))
        yield self._soon(lambda: "…" not in self.window.workbench.activity)

    def _begin_again(self) -> Script:
        if self._chance.random() < 0.5:
            self._press(Keys.Key_Delete)
        else:
            self.window.commands["reset"].trigger()
        yield lambda: True

    def _decide(self) -> Script:
        self._press(*self._chance.choices((Keys.Key_Return, Keys.Key_Backspace, Keys.Key_Tab), (3, 1, 1)))
        yield self._open

    def _undo(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> Script:
        self._press(key, keys)
        yield lambda: True

    def _go(self, row: int) -> Script:
        """Click an Image in the worklist."""
        view = self.window.worklist.view
        index = view.model().index(row, 0)
        at = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pointer.NO_KEY, at)
        yield lambda: self.session.row == row and self._open()

    def _label(self) -> Script:
        labels = self.session.labels.all
        if len(labels) == 1:
            self.window.commands["preset_1"].trigger()
        else:
            how = self._chance.randrange(6)
            if how < 3:
                self._press(Keys(Keys.Key_1 + self._chance.randrange(len(labels))))
            elif how == 3:
                self._press(Keys.Key_Down, Qt.KeyboardModifier.AltModifier)
            else:
                self._press(*((Keys.Key_L, SHIFT), (Keys.Key_M, SHIFT))[how - 4])
        yield lambda: True

    def _release_label(self) -> Script:
        """Unlock the Label in use, or show it."""
        self._press(Keys.Key_L if self.session.labels.active.locked else Keys.Key_M, SHIFT)
        yield lambda: True

    def _change_frame(self) -> Script:
        return self._show(self._chance.randrange(self.session.annotated.frame_count))

    def _show(self, index: int) -> Script:
        slider = self.window.cine_bar.slider
        slider.setFocus()
        while self._open() and self.session.frame_index != index:
            before = self.session.frame_index
            if self._chance.random() < 0.3:
                self._press(Keys.Key_Period if before < index else Keys.Key_Comma)
            else:
                self.window.cine.go_to(index)
            yield self._soon(lambda before=before: self.session.frame_index != before)

    def _copy(self) -> Script:
        return self._and_wait(lambda: self._press(Keys.Key_C))

    def _and_wait(self, act: Callable[[], object]) -> Script:
        """Do what fills Frames, and wait until it has."""
        act()
        yield self._soon(lambda: not self.window.frame_operations.running)

    def _ask(self, how: str) -> Script:
        """Propagate, or have the model propose for a range, as the dialogs offer it."""
        command, dialog = {
            "propagate": ("propagate", self.window.propagate_dialog),
            "propose range": ("propose_range", self.window.range_dialog),
        }[how]
        self.window.commands[command].trigger()
        yield self._soon(dialog.isActiveWindow)
        yield from self._and_wait(lambda: self.key(Keys.Key_Return))


if __name__ == "__main__":
    witness = Witness(int(sys.argv[1]))
    images, workspace = sys.argv[2:]
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)  # nobody wants it any more
    witness.watch()
    sys.argv[1:] = ["--workspace", workspace, images]
    sys.exit(run(lambda: Victim(witness, json.loads(line))))
