"""Improve model, with clicks and keys on the real window; the training is a stand-in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.training_run import Budget, RunProgress
from app.services.run_pictures import RunPicture
from app.ui.curve_plot import scale_for
from app.ui.dialogs.improve_dialog import ImproveDialog
from app.ui.main_window import MainWindow
from app.ui.mask_comparison import MINUS, signed, sources_of
from app.ui.quantities import about_text
from tests.ui.fine_tuning import RunFolder, StandInFineTuning, outlook, progress, verdict

# The offscreen platform says so about every window that is raised or has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHORTFALL = "Accept the masks of at least 4 images more; then the model can learn from them."
GAINS = [0.12, -0.05, 0.02]


@pytest.fixture
def tuning(window: MainWindow) -> StandInFineTuning:
    found: StandInFineTuning = window.workbench.fine_tuning
    found.outlook = outlook()
    return found


@pytest.fixture
def dialog(window: MainWindow, tuning: StandInFineTuning) -> ImproveDialog:
    return window.improving.dialog


@pytest.fixture
def run_folder(tmp_path: Path) -> RunFolder:
    return RunFolder(tmp_path)


def open_dialog(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.canvas, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.improving.dialog.isActiveWindow)


def click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(dialog: ImproveDialog, key: Qt.Key) -> None:
    """To what has the keyboard in the dialog."""
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def footer(dialog: ImproveDialog) -> list[str]:
    return [button.text() for button in dialog._buttons if button.isVisible()]


def texts(top: QWidget) -> str:
    return "\n".join(label.text() for label in top.findChildren(QLabel) if label.isVisible())


# --- before a run


def test_it_says_what_will_happen_and_begins_with_the_choice(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    tuning.outlook = outlook(measured=False)
    open_dialog(qtbot, window)
    assert not dialog.isModal()
    said = texts(dialog.start_page)
    assert "24 accepted masks of “lesion”, of 20 patients" in said
    assert "5 masks of 4 other patients" in said
    assert "measuring…" in said
    assert "Nothing leaves this machine" in said
    tuning.outlook_changed.emit(outlook(left_out=2))
    said = texts(dialog.start_page)
    assert "about 4 min" in said
    assert "about 13 min" in said
    assert "about 1 h 20 min" in said
    assert "2 accepted masks" in said
    click(dialog.start_page.budgets[Budget.STANDARD])
    click(dialog.improve)
    assert tuning.calls == [("start", Budget.STANDARD, None, None)]
    assert dialog.pages.currentWidget() is dialog.run_page


def test_too_few_are_said_until_more_are_accepted(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    tuning.outlook = outlook(SHORTFALL)
    open_dialog(qtbot, window)
    said = texts(dialog.start_page)
    assert SHORTFALL in said
    assert "4 accepted masks of “lesion”, of 3 patients." in said
    assert "What other readers accepted does not count" in said
    assert not dialog.improve.isEnabled()
    press(dialog, Qt.Key.Key_Return)
    assert not tuning.calls
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tuning.outlook = outlook()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.improve.isEnabled)
    assert SHORTFALL not in texts(dialog.start_page)


def test_no_advice_is_given_that_cannot_be_followed(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    tuning.outlook = outlook("These images are open read-only.")
    open_dialog(qtbot, window)
    assert "These images are open read-only." in texts(dialog)
    assert "press Enter to accept" not in texts(dialog)


def test_folders_are_looked_at_before_a_run_takes_them(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, tmp_path: Path
) -> None:
    open_dialog(qtbot, window)
    page = dialog.start_page
    click(page.fold)
    QTest.keyClicks(page.regression.path, str(tmp_path))
    assert not dialog.improve.isEnabled()
    qtbot.waitUntil(lambda: "no folder “images”" in page.regression.told.text())
    assert not dialog.improve.isEnabled()
    (tmp_path / "images").mkdir()
    (tmp_path / "masks").mkdir()
    page.replay.path.setText(str(tmp_path))
    page.regression.path.setText(str(tmp_path / "images"))
    page.regression.path.setText(str(tmp_path))
    qtbot.waitUntil(dialog.improve.isEnabled)
    click(dialog.improve)
    assert tuning.calls == [("start", Budget.QUICK, tmp_path, tmp_path)]
    window.commands["anonymous"].trigger()
    assert page.replay.path.echoMode() == QLineEdit.EchoMode.Password


def test_it_stands_in_the_menu_of_the_model(qtbot: QtBot, window: MainWindow, dialog: ImproveDialog) -> None:
    click(window.proposal.model)
    menu = QApplication.activePopupWidget()
    assert menu.actions()[-2:] == [window.commands["improve_model"], window.commands["model_library"]]
    menu.close()


# --- while it runs


def test_a_run_is_followed_and_called_off(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    open_dialog(qtbot, window)
    click(dialog.improve)
    page = dialog.run_page
    assert page.dice.accessibleDescription() == "Nothing is measured yet"
    tuning.tell(progress(run_folder.worst(), notice="The run goes on with smaller batches."))
    assert "Learning" in texts(page)
    assert "Time left: about 3 min" in texts(page)
    assert "The run goes on with smaller batches." in texts(page)
    assert "Overlap (Dice) 0.41" in texts(page)
    assert page.bar.value() / page.bar.maximum() == pytest.approx(0.7)
    assert page.dice.accessibleDescription() == "held-out images 0.759, after 200 of 300 steps"
    assert page.loss.accessibleDescription() == "images it learns from 0.251, after 200 of 300 steps"
    qtbot.waitUntil(lambda: isinstance(page.worst._shown, RunPicture))
    click(dialog.cancel)
    assert tuning.calls[-1] == ("cancel",)
    assert "Stopping…" in texts(page)
    assert not dialog.cancel.isEnabled()
    tuning.stop("", RunProgress("Learning", 210, 300))
    assert "The run was stopped at 70%" in texts(dialog)
    assert footer(dialog) == ["Discard", "Close", "Go on"]


def test_the_same_files_with_another_content_are_read_again(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    tuning.tell(progress(run_folder.worst(), points=2))
    open_dialog(qtbot, window)
    pane = dialog.run_page.worst
    qtbot.waitUntil(lambda: isinstance(pane._shown, RunPicture))
    before = pane._shown
    tuning.tell(progress(run_folder.worst(), points=2))
    assert pane._shown is before
    tuning.tell(progress(run_folder.worst(), points=3))
    qtbot.waitUntil(lambda: pane._shown is not before)


def test_the_dialog_may_be_closed_while_it_runs(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    status = window.improving.status
    assert not status.isVisible()
    open_dialog(qtbot, window)
    click(dialog.improve)
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    tuning.tell(progress())
    assert status.text() == "Improving the model, about 3 min left"
    assert tuning.calls == [("start", Budget.QUICK, None, None)]
    click(status)
    assert dialog.isVisible()
    assert "Learning" in texts(dialog.run_page)


# --- its verdict


def test_better_is_used_only_by_its_button(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    open_dialog(qtbot, window)
    click(dialog.improve)
    tuning.finish(verdict(run_folder.frames(GAINS), better=True))
    said = texts(dialog.verdict_page)
    assert "The new model is better" in said
    assert "rises by 0.071" in said
    assert "+0.071 (+0.031 to +0.112)" in said
    assert "9.4 px" in said
    assert f"{MINUS}0.30 %-points ({MINUS}0.90 to +0.20)" in said
    assert "your own folder" not in said
    assert footer(dialog) == ["Keep the current model", "Use the new model"]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        press(dialog, key)
    assert len(tuning.calls) == 1
    # Undecided it is kept, and comes back.
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(tuning.calls) == 1
    assert window.improving.status.text() == "A new model waits for your decision"
    open_dialog(qtbot, window)
    assert dialog.pages.currentWidget() is dialog.verdict_page
    click(dialog.use)
    assert tuning.calls[-1] == ("use_candidate",)
    assert not dialog.isVisible()
    assert not window.improving.status.isVisible()
    assert "To go back to the former one, open the Model library" in window.stage.banner.text.text()
    open_dialog(qtbot, window)
    assert dialog.pages.currentWidget() is dialog.start_page


def test_better_can_be_kept_aside(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    open_dialog(qtbot, window)
    tuning.finish(verdict(run_folder.frames(GAINS), better=True))
    click(dialog.keep)
    assert tuning.calls == [("keep_aside",)]
    assert "kept aside as a Candidate" in window.stage.banner.text.text()


def test_not_better_stays_a_candidate(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    tuning.finish(verdict(run_folder.frames(GAINS), better=False))
    assert "Not better" in window.stage.banner.text.text()
    click(window.stage.banner.offers[0])
    assert not window.stage.banner.isVisible()
    said = texts(dialog.verdict_page)
    assert "Not better: the current model stays" in said
    assert "Model library" in said
    assert footer(dialog) == ["Close"]
    click(dialog.keep)
    assert tuning.calls == [("keep_aside",)]


def test_pictures_come_best_first_or_worst_first(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    frames = run_folder.frames([*GAINS, -0.3])
    frames = (*frames[:2], replace(frames[2], image_id=99, frame=4), frames[3])
    frames[0].candidate.unlink()
    tuning.finish(verdict(frames, better=True))
    open_dialog(qtbot, window)
    page = dialog.verdict_page
    listed = page.pictures.model()
    pictures = dialog._pictures
    # One that cannot be shown says so; the others are there.
    qtbot.waitUntil(lambda: isinstance(pictures.find(sources_of(frames[0])), str))
    assert "cannot be shown, because 0-candidate.png" in str(pictures.find(sources_of(frames[0])))
    qtbot.waitUntil(lambda: isinstance(pictures.find(sources_of(frames[1])), RunPicture))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert listed.index(0).data(role).startswith("lesion_00000.png: Dice 0.70 before, 0.82 after")
    click(page.worst_first)
    assert listed.index(0).data(role).startswith("lesion_00003.png: Dice 0.70 before, 0.40 after")
    assert listed.index(1).data() == "Image 99, frame 5"
    assert page.pictures.currentIndex().row() == 0
    qtbot.waitUntil(lambda: isinstance(pictures.find(sources_of(frames[3])), RunPicture))
    window.commands["anonymous"].trigger()
    assert listed.index(0).data(role).startswith("Image 4:")
    QTest.keyClick(page.worst_first, Qt.Key.Key_Left)
    assert listed.index(0).data(role).startswith("Image 1:")
    window.commands["anonymous"].trigger()
    press(dialog, Qt.Key.Key_Return)
    assert not window.session.calls
    page.pictures.setFocus()
    press(dialog, Qt.Key.Key_Return)
    assert window.session.calls == [("show", 0)]
    # The same number is another image elsewhere.
    tuning.here = False
    window.workbench.workspace_changed.emit("/elsewhere/.wavemask")
    assert listed.index(0).data() == "Image 1"
    press(dialog, Qt.Key.Key_Return)
    assert len(window.session.calls) == 1


def test_images_learned_from_are_not_called_held_out(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder
) -> None:
    found = verdict(run_folder.frames(GAINS), better=True)
    tuning.finish(replace(found, contradicting=found.compared[:1]))
    open_dialog(qtbot, window)
    page = dialog.verdict_page
    assert page.heading.text() == "Held-out images"
    click(page.in_doubt)
    assert (page.heading.text(), page.pictures.model().rowCount()) == ("Images learned from", 1)
    click(page.best_first)
    assert page.heading.text() == "Held-out images"


# --- a run that was cut off


def test_a_run_that_waits_goes_on(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    tuning.waiting = RunProgress("Learning", 120, 300)
    for message in (tuning.message, window.workbench.message):  # the one leads to the other
        message.emit("warning", "A training run was cut off.")
    assert window.stage.banner.isVisible()
    open_dialog(qtbot, window)
    assert not window.stage.banner.isVisible()
    assert "A run that was cut off at 40%" in texts(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert tuning.calls == [("go_on",)]
    assert dialog.pages.currentWidget() is dialog.run_page


def test_a_run_that_waits_is_forgotten(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    tuning.waiting = RunProgress("Learning")
    open_dialog(qtbot, window)
    assert "A run that was cut off" in texts(dialog)
    click(dialog.discard)
    assert tuning.calls == [("discard",)]
    assert dialog.pages.currentWidget() is dialog.start_page
    assert dialog.improve.isEnabled()


def test_a_failure_says_why_and_what_can_be_done(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    why = "The disk is full; free some space, then begin anew."
    tuning.tell(progress())
    tuning.stop(why)
    assert window.stage.banner.text.text() == why
    click(window.stage.banner.offers[0])
    assert "The run failed" in texts(dialog)
    assert why in texts(dialog)
    assert footer(dialog) == ["Back", "Close"]
    click(dialog.again)
    assert dialog.pages.currentWidget() is dialog.start_page


def test_another_workspace_has_its_own(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning
) -> None:
    open_dialog(qtbot, window)
    tuning.stop("The disk is full.")
    tuning.waiting = RunProgress("Learning", 120, 300)
    window.workbench.workspace_changed.emit("/elsewhere/.wavemask")
    assert "A run that was cut off at 40%" in texts(dialog)
    assert "The disk is full." not in texts(dialog)


# --- how it looks


def clipped(top: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    return [
        widget.text()
        for widget in top.findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton) and widget.isVisible() and widget.text() and _is_clipped(widget)
    ]


def _is_clipped(widget: QLabel | QPushButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width() or widget.height() < widget.minimumSizeHint().height()


@pytest.mark.parametrize("page", ["start", "too few", "running", "better", "not better", "stopped"])
def test_no_text_is_clipped_in_the_smallest_window(
    qtbot: QtBot, window: MainWindow, dialog: ImproveDialog, tuning: StandInFineTuning, run_folder: RunFolder, page: str
) -> None:
    if page == "too few":
        tuning.outlook = outlook(SHORTFALL)
    elif page == "running":
        tuning.tell(progress(run_folder.worst(), notice="The graphics card has too little memory for this. " * 2))
    elif page in ("better", "not better"):
        tuning.finish(verdict(run_folder.frames(GAINS), better=page == "better"))
    elif page == "stopped":
        tuning.stop("The disk is full; free some space, then go on.", RunProgress("Learning", 210, 300))
    open_dialog(qtbot, window)
    if page == "start":
        click(dialog.start_page.fold)
    dialog.resize(1, 1)
    assert dialog.height() < 560
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    assert dialog.width() <= window.minimumWidth()
    assert dialog.height() <= window.minimumHeight()


def test_a_clipped_text_is_found(dialog: ImproveDialog) -> None:
    label = QLabel("A text that needs room", dialog)
    label.setFixedWidth(20)
    dialog.show()
    assert "A text that needs room" in clipped(dialog)


# --- numbers


@given(st.lists(st.floats(0, 1), max_size=8))
def test_all_of_a_dice_curve_fits_on_its_scale(values: list[float]) -> None:
    low, high, each = scale_for(values, 1.0)
    assert 0 <= low < high <= 1 + 1e-9
    assert all(low - 1e-9 <= value <= high + 1e-9 for value in values)
    assert 2 <= round((high - low) / each) <= 7


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (20, "less than a minute"),
        (50, "about 1 min"),
        (230, "about 4 min"),
        (3480, "about 58 min"),
        (3599, "about 1 h"),
        (4700, "about 1 h 20 min"),
        (7150, "about 2 h"),
    ],
)
def test_times_are_rounded(seconds: float, told: str) -> None:
    assert about_text(seconds) == told


@pytest.mark.parametrize(
    ("value", "told"), [(0.0713, "+0.071"), (-0.02, f"{MINUS}0.020"), (0.0001, "0.000"), (-0.0001, "0.000")]
)
def test_differences_have_a_sign_unless_they_are_none(value: float, told: str) -> None:
    assert signed(value, 3) == told
