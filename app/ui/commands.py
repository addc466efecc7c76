"""The table of all commands: menus, tool tips, shortcut sheet, palette and documentation are drawn from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from app.domain.annotation import State
from app.domain.labels import COLOURS, PRESETS
from app.domain.languages import LANGUAGES
from app.domain.wording import mark, tr
from app.storage.settings import SYSTEM_LANGUAGE
from app.ui.theme import STATE_ICONS

SORTING = (
    ("added", "As they were added", "As the folders list them."),
    ("name", "By name", "Numbers in names by their value."),
    ("state", "By state", "First what waits for a decision."),
    ("uncertainty", "Most uncertain first", "By the confidence of the model: your corrections count most there."),
    ("disagreement", "Models most apart first", "By how far the proposal is from that of the model before."),
    ("changed", "Last changed first", "By your last step on each image."),
)
NUMBERED = 9  # Labels that have a number key


@dataclass(frozen=True)
class Command:
    """One row of the table.

    Attributes:
        id: Name in code.
        text: What menus show.
        menu: Where it stands, with "/" before a submenu.
        handler: What is called, as a path of attributes from the window; empty for what a held key or the mouse does
            without an action, which only the shortcut help shows.
        icon: QtAwesome name.
        short: What its button in the tool bar says where there is no icon.
        shortcuts: Portable key sequences.
        hint: One sentence for the tool tip.
        enabled: Name of the condition under which it can be used.
        argument: Passed to the handler where not empty.
        group: Commands of one group are radio items; "toggle" is a group of its own.
        repeats: Whether a held key repeats it.
        separated: Whether a line stands above it in its menu.
        words: Other words by which it is looked for.
    """

    id: str
    text: str
    menu: str
    handler: str
    icon: str = ""
    shortcuts: tuple[str, ...] = ()
    hint: str = ""
    enabled: str = "always"
    argument: str = ""
    group: str = ""
    repeats: bool = False
    separated: bool = False
    short: str = ""
    words: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("open_folder", "Open folder…", "File", "open_folder", "mdi6.folder-open-outline", ("Ctrl+O",),
            "Open all images of a folder and the folders in it.", words="load import"),
    Command("open_files", "Open files…", "File", "open_files", "mdi6.image-multiple-outline", ("Ctrl+Shift+O",),
            "Open one or more image files.", words="load import"),
    Command("export", "Export…", "File", "export", "mdi6.export-variant", ("Ctrl+E",),
            "Write masks to a folder. Your work is saved as you go.", "has_images", separated=True,
            words="save download"),
    Command("import_masks", "Import masks…", "File", "import_masks", "mdi6.import", (),
            "Take masks that were made elsewhere: PNG, COCO, NIfTI or DICOM-SEG.", "has_images",
            words="load annotations segmentations"),
    Command("report", "Report…", "File", "readers.report_dialog.start", "mdi6.file-chart-outline", (),
            "One page on the work so far: counts, times, proposals, agreement and worst cases.", "has_images",
            words="statistics summary time quality html print pdf"),
    Command("quit", "Quit", "File", "close", "mdi6.power", ("Ctrl+Q",), separated=True, words="exit close"),

    Command("undo", "Undo", "Edit", "session.undo", "mdi6.undo", ("Ctrl+Z",), "", "can_undo", repeats=True),
    Command("redo", "Redo", "Edit", "session.redo", "mdi6.redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "", "can_redo",
            repeats=True),
    Command("brush", "Brush", "Edit/Tool", "use_tool", "mdi6.brush", ("B",), "Paint the mask; hold Ctrl to erase.",
            argument="brush", group="tool", words="paint draw"),
    Command("eraser", "Eraser", "Edit/Tool", "use_tool", "mdi6.eraser", ("E",),
            "Erase the mask; hold Ctrl to paint.", argument="eraser", group="tool", words="delete rubber"),
    Command("smart_brush", "Smart brush", "Edit/Tool", "use_tool", "mdi6.brush-variant", ("A",),
            "Paint only what looks like the place where the stroke begins.", argument="smart_brush", group="tool"),
    Command("polygon", "Polygon", "Edit/Tool", "use_tool", "mdi6.vector-polygon", ("P",),
            "Outline by corners. Drag one to move it; a right click or Backspace removes it; Enter or a double-click "
            "closes.", argument="polygon", group="tool"),
    Command("lasso", "Lasso", "Edit/Tool", "use_tool", "mdi6.lasso", ("L",), "Outline freehand.", argument="lasso",
            group="tool"),
    Command("scissors", "Scissors", "Edit/Tool", "use_tool", "mdi6.content-cut", ("S",),
            "Outline along the edges of the image. Alt goes straight, Backspace goes back, Enter or a double-click "
            "closes.", argument="scissors", group="tool", words="livewire magnetic"),
    Command("wand", "Wand", "Edit/Tool", "use_tool", "mdi6.magic-staff", ("W",),
            "Take what looks like the place you press.", argument="wand", group="tool", words="magic region"),
    Command("move", "Move", "Edit/Tool", "use_tool", "mdi6.cursor-move", ("G",),
            "Drag a part of the mask to another place.", argument="move", group="tool"),
    Command("push", "Push", "Edit/Tool", "use_tool", "mdi6.gesture-tap-hold", ("K",),
            "Push the contour of the mask.", argument="push", group="tool"),
    Command("cut", "Cut", "Edit/Tool", "use_tool", "mdi6.box-cutter", ("X",),
            "Cut through the mask along a line.", argument="cut", group="tool", words="split divide"),
    Command("box", "Box prompt", "Edit/Tool", "use_tool", "mdi6.selection-search", ("O",),
            "Drag a box; the model looks at it alone, in more detail. Beside it the mask stays, and what you painted "
            "or erased does too.", argument="box", group="tool"),
    Command("brush_smaller", "Smaller tool", "Edit/Tool", "resize_tool", "mdi6.minus-circle-outline", ("[",),
            argument="smaller", repeats=True, separated=True),
    Command("brush_larger", "Larger tool", "Edit/Tool", "resize_tool", "mdi6.plus-circle-outline", ("]",),
            argument="larger", repeats=True),
    Command("brush_wheel", "Size of the tool", "Edit/Tool", "", shortcuts=("Ctrl+Wheel",)),
    Command("invert_held", "Erase with the tool while held", "Edit/Tool", "", shortcuts=("Ctrl",)),
    Command("straight_held", "Straight line while held", "Edit/Tool", "", shortcuts=("Shift",)),
    Command("cancel_gesture", "Cancel what the tool has begun", "Edit/Tool", "", shortcuts=("Esc",)),
    Command("fill_holes", "Fill holes", "Edit/Mask", "operations.fill_holes", "", ("F",),
            "Fill what the mask encloses.", "has_frame"),
    Command("keep_largest", "Keep largest part", "Edit/Mask", "operations.keep_largest", "", ("Shift+F",),
            "Drop all other parts of the mask.", "has_frame", words="islands"),
    Command("remove_small", "Remove small parts", "Edit/Mask", "operations.remove_small", "", ("Shift+X",),
            "Drop parts of the mask below the size that is set in this menu.", "has_frame", words="islands specks"),
    Command("smooth", "Smooth contour", "Edit/Mask", "operations.smooth", "", ("Shift+S",),
            "Round off what juts out of the contour.", "has_frame", separated=True),
    Command("grow", "Grow", "Edit/Mask", "operations.grow", "", ("Shift+Up",),
            "Move the contour outwards by the step that is set in this menu.", "has_frame", repeats=True,
            words="dilate expand"),
    Command("shrink", "Shrink", "Edit/Mask", "operations.shrink", "", ("Shift+Down",),
            "Move the contour inwards by the step that is set in this menu.", "has_frame", repeats=True, words="erode"),
    Command("refine", "Refine at edges", "Edit/Mask", "operations.refine", "", ("Shift+R",),
            "Move the contour to the edges of the image near it (GrabCut).", "has_frame"),
    Command("copy_previous", "Copy mask from previous image", "Edit/Mask", "copy_previous_mask", "", ("Shift+P",),
            "Take the mask of the image before this one, where both have the same size.", "has_frame",
            separated=True),
    Command("reset", "Reset to proposal", "Edit", "session.reset_to_proposal", "mdi6.backup-restore", (),
            "Take the proposal as it is and drop your edits; this can be undone.", "has_proposal", separated=True),
    Command("clear", "Clear mask", "Edit", "session.clear", "mdi6.trash-can-outline", ("Del",),
            "Empty the mask; this can be undone.", "has_frame", words="delete remove"),
    Command("copy_measurements", "Copy measurements", "Edit", "copy_measurements", "mdi6.content-copy",
            ("Ctrl+Shift+C",), "Copy the measurements as a table for a spreadsheet.", "has_frame"),
    Command("accept", "Accept", "Edit", "decide", "mdi6.check", ("Enter", "Return"),
            "Accept the image, or the frame of a cine, with all its masks and go to the next one.", "has_frame",
            "accept", separated=True, words="confirm approve"),
    Command("reject", "Reject", "Edit", "decide", "mdi6.close", ("Backspace",),
            "Reject the image, or the frame of a cine, and go to the next one.", "has_frame", "reject"),
    Command("skip", "Skip", "Edit", "decide", "mdi6.skip-next-outline", ("Tab",),
            "Leave the image, or the frame of a cine, for later and go to the next one.", "has_row", "skip"),
    Command("next", "Next image", "Edit", "go", "mdi6.chevron-right", ("N", "Right", "PgDown"), "", "has_images",
            argument="next", repeats=True, separated=True),
    Command("previous", "Previous image", "Edit", "go", "mdi6.chevron-left", ("Left", "PgUp"), "", "has_images",
            argument="previous", repeats=True),

    *(Command(f"label_{number}", f"Label {number}", "Label", "labelling.choose", "", (str(number),),
              "Work on this label.", f"label_{number}", str(number), "label") for number in range(1, NUMBERED + 1)),
    Command("add_label", "Add label…", "Label", "labelling.add", "mdi6.plus", (), "Outline something else too.",
            "has_images", separated=True, words="new class structure"),
    Command("edit_label", "Edit label…", "Label", "labelling.edit", "mdi6.pencil-outline", ("F2",),
            "Name, colour and code of the label in use.", "has_images"),
    Command("remove_label", "Remove label", "Label", "labelling.remove", "mdi6.trash-can-outline", (),
            "Remove the label in use, where it has no masks.", "several_labels"),
    Command("label_up", "Move label up", "Label", "labelling.move", "mdi6.arrow-up", ("Alt+Up",),
            "The masks of labels further up are drawn above the others.", "several_labels", "up"),
    Command("label_down", "Move label down", "Label", "labelling.move", "mdi6.arrow-down", ("Alt+Down",),
            "The masks of labels further up are drawn above the others.", "several_labels", "down"),
    *(Command(f"give_part_{number}", f"Label {number}", "Label/Give part under pointer to", "relabel.part", "",
              (f"Alt+{number}",), "Give this label the part of a mask that the pointer is on, in one step.",
              f"label_{number}", str(number), words="reassign relabel change class")
      for number in range(1, NUMBERED + 1)),
    *(Command(f"give_all_{number}", f"Label {number}", "Label/Give whole mask to", "relabel.whole", "", (),
              "Give this label all that the label in use has on this frame, in one step.", f"label_{number}",
              str(number), words="reassign relabel merge") for number in range(1, NUMBERED + 1)),
    Command("show_label", "Show label", "Label", "labelling.toggle", "mdi6.eye-outline", ("Shift+M",),
            "Draw the masks of the label in use; where they are hidden, nothing changes them.", "has_images", "visible",
            "toggle", separated=True),
    Command("lock_label", "Lock label", "Label", "labelling.toggle", "mdi6.lock-outline", ("Shift+L",),
            "Let no tool change the masks of the label in use.", "has_images", "locked", "toggle", words="protect"),
    Command("show_all_labels", "Show all labels", "Label", "session.labels.show_all", "mdi6.eye-check-outline", (),
            "Draw the masks of every label.", "hidden_labels"),
    *(Command(f"colour_{name}", name.capitalize(), "Label/Colour", "labelling.set_colour", "", (),
              "Colour of the label in use.", "has_images", name, "colour") for name in COLOURS),
    *(Command(f"preset_{number}", preset.name, "Label/Preset", "labelling.use_preset", "", (),
              "Labels: " + ", ".join(name for name, _ in preset.labels), "has_images", str(number))
      for number, preset in enumerate(PRESETS, 1)),

    Command("select_listed", "Select all listed images", "Worklist", "listing.select_all", "mdi6.select-all",
            ("Ctrl+A",), "Then do something with all of them. Esc in the list selects the open image alone.",
            "has_images"),
    Command("propose_listed", "Propose for all listed images", "Worklist", "listing.propose", "mdi6.creation", (),
            "In the background, while you work; of a cine for its first frame. Masks that you made or decided on stay.",
            "has_images", separated=True, words="predict segment batch folder"),
    Command("stop_batch", "Stop proposing", "Worklist", "session.batch.cancel", "", (),
            "What is there by now stays.", "has_batch", words="cancel abort"),
    Command("review", "Review and accept…", "Worklist", "listing.review", "mdi6.check-all", (),
            "See proposals of which the model is sure, page by page, and accept those you have seen. Each can be "
            "undone on its image.", "has_images", words="batch several confidence bulk"),
    Command("export_listed", "Export all listed images…", "Worklist", "export_listed", "mdi6.export-variant", (),
            "Write their masks to a folder.", "has_images", words="save download selection"),
    Command("remove_listed", "Remove from the list", "Worklist", "listing.remove", "mdi6.playlist-remove", (),
            "List these images no more. Their masks stay in the workspace, and are exported like others.", "has_images",
            separated=True, words="hide exclude delete"),
    Command("list_again", "List removed images again", "Worklist", "listing.put_back", "mdi6.playlist-plus", (),
            "The selected ones; where none of these was removed, all.", "has_images", words="restore unhide"),
    Command("next_undecided", "Next undecided image", "Worklist", "listing.go", "mdi6.skip-forward-outline",
            ("Shift+Right",), "Empty, proposed or corrected.", "has_images", "undecided", repeats=True,
            separated=True),
    Command("previous_undecided", "Previous undecided image", "Worklist", "listing.go", "mdi6.skip-backward-outline",
            ("Shift+Left",), "Empty, proposed or corrected.", "has_images", "undecided before", repeats=True),
    Command("next_same", "Next image in the same state", "Worklist", "listing.go", "", ("Alt+Right",),
            "The state of the open image.", "has_images", "same", repeats=True),
    Command("previous_same", "Previous image in the same state", "Worklist", "listing.go", "", ("Alt+Left",),
            "The state of the open image.", "has_images", "same before", repeats=True),
    *(Command(f"next_{state}", state.capitalize(), "Worklist/Go to next", "listing.go", STATE_ICONS[state], (),
              f"Go to the next {state} image.", "has_images", state.value, words="state") for state in State),
    *(Command(f"sort_{order}", text, "Worklist/Sort", "listing.sort", "", (),
              f"{hint} Images stay in place while you work; choose it again to sort anew.", argument=order,
              group="sorting", words="order arrange") for order, text, hint in SORTING),
    Command("reader", "Reader…", "Readers", "readers.name", "mdi6.account-outline", (),
            "Say who reads; each reader has masks of their own.", words="name user annotator who login"),
    Command("submit", "Submit reading…", "Readers", "readers.submit_dialog.start", "mdi6.send-outline", (),
            "Let readers who have submitted the same images see your masks of them.", "has_images",
            words="finish hand in blind"),
    Command("compare_readers", "Compare readers…", "Readers", "readers.comparison.start",
            "mdi6.account-multiple-outline", (),
            "See where two readers differ on this image, and decide between them.", "has_frame",
            words="agreement dice adjudicate consensus second opinion"),
    Command("revisions", "Revisions…", "Readers", "readers.revisions.start", "mdi6.file-restore-outline", (),
            "See the masks of this frame that you accepted earlier, and bring one back.", "has_frame", separated=True,
            words="versions earlier restore history accepted"),

    Command("fit", "Fit to window", "View", "canvas.fit", "mdi6.fit-to-screen-outline", ("Ctrl+0", "0"),
            "Show the whole image.", "has_frame", words="zoom"),
    Command("one_to_one", "Actual pixels (1:1)", "View", "canvas.one_to_one", "", ("Ctrl+1",),
            "Show one image pixel as one screen pixel.", "has_frame", short="1:1"),
    Command("zoom_in", "Zoom in", "View", "zoom", "mdi6.magnify-plus-outline", ("Ctrl++", "Ctrl+="), "", "has_frame",
            argument="in", repeats=True),
    Command("zoom_out", "Zoom out", "View", "zoom", "mdi6.magnify-minus-outline", ("Ctrl+-",), "", "has_frame",
            argument="out", repeats=True),
    Command("zoom_wheel", "Zoom at the pointer", "View", "", shortcuts=("Wheel",)),
    Command("pan", "Move the image", "View", "", shortcuts=("Middle button", "One finger")),
    Command("pinch", "Move and zoom the image", "View", "", shortcuts=("Two fingers",)),
    Command("show_mask", "Show mask", "View", "show_mask", "mdi6.eye-outline", ("M",), "Show or hide the mask.",
            group="toggle", separated=True),
    Command("ruler", "Ruler", "View", "use_ruler", "mdi6.ruler", ("D",), "Drag over the image to measure a distance.",
            "has_frame", group="toggle", separated=True, words="measure distance length caliper"),
    Command("set_scale", "Set scale…", "View", "set_scale", "mdi6.tape-measure", (),
            "Say how long the line is that you drew with the ruler, where the file has no scale or a wrong one.",
            "has_frame", words="calibrate calibration millimetre mm pixel spacing"),
    Command("remove_scale", "Remove manual scale", "View", "session.remove_scale", "mdi6.ruler-square", (),
            "Go back to the scale of the file, if it has one.", "manual_scale", short="Remove", words="calibration"),
    Command("show_diameters", "Show diameters", "View", "show_diameters", "mdi6.arrow-expand-all", ("Shift+D",),
            "Draw the longest diameter and the one across it.", group="toggle", short="Diameters",
            words="measure length"),
    Command("show_history", "Show history", "View", "show_history", "mdi6.history", ("H",),
            "Show or hide the steps made on this image.", group="toggle"),
    Command("peek", "Bare image while held", "View", "", shortcuts=("Space",)),
    Command("view_panel", "View…", "View", "show_view_panel", "mdi6.tune-variant", ("V",),
            "Brightness, contrast and filters of the image, and how the mask is drawn.", separated=True,
            words="contrast brightness gamma"),
    Command("reset_view", "Show the image as it is", "View", "looks.reset", "mdi6.image-refresh-outline", (),
            "Undo what was done to brightness, contrast and filters. Nothing else changes.", "has_frame"),
    Command("window_drag", "Contrast and brightness, by dragging", "View", "", shortcuts=("Right button",)),
    Command("clahe", "Local contrast", "View/Image", "looks.toggle", "mdi6.contrast-box", (),
            "Equalise contrast from place to place (CLAHE).", "has_frame", "clahe", "toggle"),
    Command("denoise", "Less speckle", "View/Image", "looks.toggle", "mdi6.blur", (),
            "Reduce speckle and noise.", "has_frame", "denoise", "toggle"),
    Command("grey", "Grey", "View/Image", "looks.toggle", "mdi6.palette-outline", (), "Leave the colours out.",
            "has_frame", "grey", "toggle"),
    Command("inverse", "Inverse", "View/Image", "looks.toggle", "mdi6.invert-colors", (),
            "Let dark and light change places.", "has_frame", "inverse", "toggle"),
    Command("keep_view", "Keep for the next images", "View/Image", "looks.toggle", "mdi6.pin-outline", (),
            "Show the next images with the same brightness, contrast and filters.", "always", "keep_view", "toggle",
            separated=True),
    Command("mask_filled", "Filled", "View/Mask style", "looks.set_mask_style", argument="filled", group="mask style"),
    Command("mask_contour", "Contour", "View/Mask style", "looks.set_mask_style", argument="contour",
            group="mask style"),
    Command("mask_hatched", "Hatched", "View/Mask style", "looks.set_mask_style", argument="hatched",
            group="mask style"),
    Command("pixels_nearest", "Squares", "View/Pixels", "looks.set_pixels", "", (),
            "Show each pixel as a square from 200 % on.", argument="nearest", group="pixels"),
    Command("pixels_smooth", "Smooth", "View/Pixels", "looks.set_pixels", "", (), "Blend pixels at any zoom.",
            argument="smooth", group="pixels"),
    Command("crosshair", "Crosshair", "View", "looks.toggle", "mdi6.crosshairs", (),
            "Two lines across the image that meet at the pointer.", "always", "crosshair", "toggle"),
    Command("loupe", "Loupe", "View", "looks.toggle", "mdi6.magnify", ("Z",),
            "The pixels around the pointer, four times as large.", "always", "loupe", "toggle"),
    Command("blink", "Proposal while held", "View", "looks.blink", "mdi6.eye-refresh-outline", ("Q",),
            "Show the proposal in place of your mask.", "has_proposal", separated=True),
    Command("split", "Your mask beside the proposal", "View", "looks.toggle", "mdi6.compare", ("Shift+Q",),
            "Your mask left of a divider that can be dragged, the proposal on its right.", "always", "split",
            "toggle"),
    Command("divider_left", "Divider to the left", "View", "looks.comparison.move_divider", "", ("Ctrl+Left",),
            "Show more of the proposal beside your mask.", "split", "left", repeats=True),
    Command("divider_right", "Divider to the right", "View", "looks.comparison.move_divider", "", ("Ctrl+Right",),
            "Show more of your mask beside the proposal.", "split", "right", repeats=True),
    Command("onion_skin", "Mask of the image before", "View", "looks.toggle", "mdi6.layers-outline", (),
            "A faint outline of the mask that you saw last, where that image has the same size.", "always",
            "onion_skin", "toggle"),
    Command("uncertainty", "Uncertainty of the proposal", "View", "looks.toggle", "mdi6.heat-wave", ("U",),
            "Yellow is where the model is unsure, blue where it is less so.", "always", "uncertainty", "toggle",
            words="confidence heat"),
    Command("next_uncertain", "Next uncertain place", "View", "looks.next_uncertain",
            "mdi6.map-marker-question-outline", ("Shift+U",),
            "Go to the next stretch of the outline where the model is unsure.", "has_proposal"),
    Command("burnt_in_text", "Burnt-in text…", "View", "review_text", "mdi6.text-recognition", (),
            "Find text in the pixels, such as names and dates, to be blanked in de-identified exports.", "has_frame",
            separated=True, words="anonymise deidentify privacy phi name date"),
    Command("next_pane", "Next part of the window", "View", "focus_next_pane", shortcuts=("F6",), separated=True),
    Command("full_screen", "Full screen", "View", "arrangement.full_screen", "mdi6.fullscreen", ("F11",),
            "Fill the screen with the window.", group="toggle", words="maximize"),
    Command("panel_worklist", "Worklist", "View/Panels", "arrangement.toggle", "", (), "Show or hide the worklist.",
            argument="worklist", group="toggle", words="dock hide side list"),
    Command("panel_proposal", "Labels and proposal", "View/Panels", "arrangement.toggle", "", (),
            "Show or hide labels, proposal, measurements and history.", argument="proposal", group="toggle",
            words="dock hide side"),
    Command("float_worklist", "Worklist in a window of its own", "View/Panels", "arrangement.toggle_floating", "", (),
            "Move it to another screen, for example.", argument="worklist", group="toggle", separated=True,
            words="dock float undock detach monitor"),
    Command("float_proposal", "Labels and proposal in a window of their own", "View/Panels",
            "arrangement.toggle_floating", "", (), "Move it to another screen, for example.", argument="proposal",
            group="toggle", words="dock float undock detach monitor"),
    Command("swap_panels", "Exchange left and right", "View/Panels", "arrangement.swap", "", (),
            "For the hand that holds the pen, for example.", separated=True, words="dock move mirror"),
    Command("reset_panels", "Reset panels", "View/Panels", "arrangement.reset", "", (),
            "Put all panels where they were at the first start.", words="dock default layout"),
    Command("theme_system", "System", "View/Theme", "theme.set_mode", argument="system", group="theme"),
    Command("theme_light", "Light", "View/Theme", "theme.set_mode", argument="light", group="theme"),
    Command("theme_dark", "Dark", "View/Theme", "theme.set_mode", argument="dark", group="theme"),
    Command("language_system", "Same as the system", "View/Language", "language.choose",
            hint="The window speaks it after the next start.", argument=SYSTEM_LANGUAGE, group="language"),
    *(Command(f"language_{code}", own_name, "View/Language", "language.choose",
              hint="The window speaks it after the next start.", argument=code, group="language", words="language")
      for code, own_name in LANGUAGES.items()),
    Command("theme_contrast", "High contrast", "View/Theme", "theme.set_mode", argument="contrast", group="theme",
            words="accessibility"),
    Command("group_none", "Not at all", "View/Group worklist", "group_worklist", argument="none", group="grouping"),
    Command("group_patient", "By patient", "View/Group worklist", "group_worklist", argument="patient",
            group="grouping", words="sort name"),
    Command("group_study", "By study", "View/Group worklist", "group_worklist", argument="study", group="grouping",
            words="sort visit date"),
    Command("group_series", "By series", "View/Group worklist", "group_worklist", argument="series", group="grouping",
            words="sort"),
    Command("anonymous", "Anonymous display", "View", "names.toggle", "mdi6.incognito", (),
            "Show pseudonyms in place of names, patient numbers, dates and files, for when others look on. Only this "
            "window: the data and what you export stay as they are, and so does text within the images.",
            group="toggle", words="pseudonym privacy hide names presentation"),

    Command("play", "Play", "Cine", "cine.toggle", "mdi6.play", ("Y",), "Play the frames at their real rate, or pause.",
            "has_cine", words="pause video cine stop"),
    Command("loop", "Loop", "Cine", "cine.toggle_loop", "mdi6.repeat", (), "Begin anew at the end.", "has_cine",
            group="toggle", words="repeat video"),
    Command("next_frame", "Next frame", "Cine", "cine.go", "mdi6.skip-next", (".",), "", "has_cine", "next",
            repeats=True, separated=True),
    Command("previous_frame", "Previous frame", "Cine", "cine.go", "mdi6.skip-previous", (",",), "", "has_cine",
            "previous", repeats=True),
    Command("next_keyframe", "Next keyframe", "Cine", "cine.go", "", ("Shift+.",),
            "Go to the next frame whose mask you made or decided on.", "has_cine", "next_keyframe", repeats=True),
    Command("previous_keyframe", "Previous keyframe", "Cine", "cine.go", "", ("Shift+,",),
            "Go back to the last frame whose mask you made or decided on.", "has_cine", "previous_keyframe",
            repeats=True),
    Command("first_frame", "First frame", "Cine", "cine.go", "mdi6.page-first", (), "", "has_cine", "first"),
    Command("last_frame", "Last frame", "Cine", "cine.go", "mdi6.page-last", (), "", "has_cine", "last"),

    Command("propose_again", "Propose again", "Model", "session.propose_again", "mdi6.refresh", ("R",),
            "Ask the model once more.", "has_frame", words="predict segment"),
    Command("propose_in_view", "Propose in the visible part", "Model", "propose_in_view", "mdi6.image-search-outline",
            ("Shift+O",), "A box prompt for what you see of the image; zoom in first.", "has_frame"),
    Command("choose_model", "Choose model…", "Model", "choose_model", "mdi6.brain", (),
            "Choose the model for this image or for the whole folder.", "has_images"),
    Command("improve_model", "Improve model…", "Model", "improving.start", "mdi6.school-outline", ("Ctrl+I",),
            "Let the model learn from the masks you accepted, on this machine; you decide whether the new one is used.",
            "has_images", separated=True, words="train fine-tune learn retrain finetune training"),
    Command("model_library", "Model library…", "Model", "show_model_library", "mdi6.bookshelf", (),
            "See the versions of the models and where they come from; use, compare, export and import them.",
            words="versions candidate roll back rename delete lineage card"),
    Command("device_auto", "Automatic", "Model/Device", "workbench.set_device", argument="auto", group="device"),
    Command("device_cuda", "CUDA (NVIDIA GPU)", "Model/Device", "workbench.set_device", argument="cuda",
            group="device"),
    Command("device_mps", "MPS (Apple GPU)", "Model/Device", "workbench.set_device", argument="mps", group="device"),
    Command("device_cpu", "CPU", "Model/Device", "workbench.set_device", argument="cpu", group="device"),

    Command("copy_to_next", "Copy mask to next frame", "Cine", "frame_operations.copy_to_next",
            "mdi6.content-duplicate", ("C",), "Give the next frame this mask, and go there.", "has_cine",
            separated=True, words="duplicate"),
    Command("interpolate", "Interpolate here", "Cine", "frame_operations.interpolate", "mdi6.vector-curve", ("I",),
            "Fill the frames between the nearest two whose masks you made; on one of them, on both sides of it.",
            "has_cine", words="between keyframes fill gap"),
    Command("interpolate_all", "Interpolate all gaps", "Cine", "frame_operations.interpolate_all", "", (),
            "Fill the frames between all those whose masks you made.", "has_cine", words="between keyframes fill"),
    Command("propagate", "Propagate…", "Cine", "propagate_dialog.start", "mdi6.ray-start-arrow", ("T",),
            "Carry this mask along with what moves, from frame to frame.", "has_cine",
            words="track follow flow motion"),
    Command("propose_range", "Propose for a range…", "Cine", "range_dialog.start", "mdi6.image-multiple-outline", (),
            "Ask the model about several frames, in the background.", "has_cine",
            words="predict segment all frames"),
    Command("stop_frames", "Stop filling frames", "Cine", "frame_operations.cancel", "", (),
            "Call off what fills frames. Interpolation then changes nothing; what was propagated or proposed stays.",
            "has_cine", words="cancel abort"),

    Command("palette", "Find a command…", "Help", "show_palette", "mdi6.magnify", ("Ctrl+K",),
            "Search all commands and use one."),
    Command("shortcuts", "Keyboard shortcuts", "Help", "show_shortcuts", "mdi6.keyboard-outline", ("F1", "?"),
            "See all shortcuts and change them.", words="keys help"),
    Command("welcome", "Welcome…", "Help", "guidance.welcome", "mdi6.hand-wave-outline", (),
            "Who you are, what you look at, and what to expect of this computer.", words="first start name modality"),
    Command("tour", "Tour", "Help", "guidance.start_tour", "mdi6.map-marker-path", (),
            "Propose, correct, accept and export on a sample, in a minute.", words="tutorial learn introduction"),
    Command("sample", "Sample images", "Help", "open_sample", "mdi6.image-outline", separated=True),
    Command("diagnose", "Diagnose…", "Help", "guidance.diagnose", "mdi6.stethoscope", (),
            "Check the program and this computer, and save a report without patient data.", separated=True,
            words="doctor problem bug report versions health support"),
    Command("open_log_folder", "Open log folder", "Help", "guidance.open_log_folder", "mdi6.text-box-outline", (),
            "Show the files of the log; they hold names of files and folders.", words="logs errors"),
    Command("about", "About WaveMask", "Help", "show_about", "mdi6.information-outline", separated=True),
)  # fmt: skip


_GESTURES = frozenset({
    mark("Ctrl"), mark("Shift"), mark("Wheel"), mark("Ctrl+Wheel"), mark("Middle button"), mark("Right button"),
    mark("One finger"), mark("Two fingers"),
})  # fmt: skip


def text_of(command: Command) -> str:
    """What a command is called; a language goes by its own name, whatever is spoken."""
    return command.text if command.argument in LANGUAGES else tr(command.text)


def path_of(command: Command) -> list[str]:
    """The menus that lead to a command."""
    return [tr(menu) for menu in command.menu.split("/")]


def shown_keys(shortcut: str) -> str:
    """A shortcut of the table as the user's system writes it; the mouse and lone modifiers in words."""
    if shortcut in _GESTURES:
        return tr(shortcut)
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
