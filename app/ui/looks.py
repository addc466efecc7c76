"""How the open Frame and its mask are looked at. Nothing here changes what is stored, proposed on or exported."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent

from app.domain.image import Frame
from app.domain.uncertainty import UncertainPlace, uncertain_places
from app.domain.views import NARROWEST_WINDOW, WIDEST_WINDOW, ViewSettings
from app.domain.wording import mark, tr
from app.services.background import Lane
from app.services.workbench import Workbench
from app.storage.settings import MASK_STYLES
from app.ui.comparison import Comparison, OnionSkin
from app.ui.frame_view import FrameView
from app.ui.heat_layer import HeatLayer
from app.ui.heat_legend import HeatLegend
from app.ui.mask_painter import MaskStyle
from app.ui.notes import PassingNote
from app.ui.pointer_overlays import Crosshair, Following, Loupe
from app.ui.window_drag import WindowDrag

# How fast a drag is: the window doubles in so many widget units, and the level moves through all of it.
_DOUBLING, _THROUGH_WINDOW = 200.0, 400.0

_VIEW_TOGGLES = ("clahe", "denoise", "grey", "inverse")
_NOT_FOUND = mark("The uncertain places could not be looked for; the log file says more.")
_NONE_FOUND = mark("Nothing is uncertain about the outline, but perhaps where you drew it yourself.")

log = logging.getLogger(__name__)


class Looks(QObject):
    """Everything about looking, for one canvas.

    Args:
        canvas: What is looked at; also the owner.
        workbench: Has the open Frame, its Annotation, and the settings in which matters of taste are kept.

    Signals:
        changed: Something of `states` or the canvas's `view_settings` is another.
    """

    changed = Signal()

    def __init__(self, canvas: FrameView, workbench: Workbench) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._workbench = workbench
        self._settings = workbench.settings
        self._session = workbench.session
        self._keep_view = False
        self._uncertainty = False
        self._frame: Frame | None = None
        self._lane: Lane | None = None
        self._visited: list[tuple[int, int]] = []

        self._heat = HeatLayer()
        self._onion = OnionSkin()
        canvas.underlays += [self._heat, self._onion]
        self.comparison = Comparison(canvas, self._session)
        # Below the loupe, which is where the user looks.
        canvas.overlays.append(HeatLegend(canvas, self._heat))
        self._crosshair = Following(canvas, Crosshair(), self._settings.crosshair)
        self._loupe = Following(canvas, Loupe())
        self._note = PassingNote(canvas)
        canvas.overlays += [self._crosshair, self._loupe, self._note]
        canvas.mask_style = MaskStyle(self._settings.mask_style)
        canvas.smooth = self._settings.smooth

        drag = WindowDrag(canvas)
        drag.dragged.connect(self._drag_window)
        drag.reset.connect(self.reset)
        canvas.installEventFilter(self)
        self._session.proposal_changed.connect(self._show_heat)
        self._session.annotation_changed.connect(self._loupe.refresh)
        self._session.mask_changed.connect(self._loupe.refresh)
        self.comparison.drawing_refused.connect(
            lambda: workbench.message.emit("info", tr("Here you see the proposal, which cannot be drawn on."))
        )

    @property
    def view_settings(self) -> ViewSettings:
        """Of the canvas."""
        return self._canvas.view_settings

    @property
    def states(self) -> dict[str, bool]:
        """Which of the checkable commands are on, by their id."""
        view = self._canvas.view_settings
        chosen = self._settings
        return {
            **{name: getattr(view, name) for name in _VIEW_TOGGLES},
            **{f"mask_{style}": style == chosen.mask_style for style in MASK_STYLES},
            "pixels_smooth": chosen.smooth,
            "pixels_nearest": not chosen.smooth,
            "crosshair": chosen.crosshair,
            "loupe": self._loupe.shown,
            "split": self.comparison.split,
            "onion_skin": self._onion.shown,
            "uncertainty": self._uncertainty,
            "keep_view": self._keep_view,
        }

    def show_frame(self) -> None:
        """The canvas shows another Frame: look at it as it is, unless the user keeps the view."""
        self._onion.show_frame(self._session.annotated, self._session.labels.active)
        self._note.clear()
        if self._canvas.frame is not self._frame:
            self._frame = self._canvas.frame
            self._visited.clear()
            if not self._keep_view:
                self.reset()
        self.comparison.show_frame()
        self._show_heat()

    def show_label(self) -> None:
        """Another Label is in use, or it looks otherwise."""
        self._visited.clear()
        self._onion.show_label(self._session.labels.active)
        self._canvas.update()
        self.comparison.show_frame()
        self._show_heat()
        self.changed.emit()

    def close(self) -> None:
        """Stop the background work."""
        if self._lane:
            self._lane.close(0)

    # --- what the table of actions names

    def change(self, **fields: Any) -> None:
        """Set some of the view's `ViewSettings`."""
        self._canvas.view_settings = replace(self._canvas.view_settings, **fields)
        self.changed.emit()

    def reset(self) -> None:
        """Show the Frame as it is."""
        self._canvas.view_settings = ViewSettings()
        self.changed.emit()

    def toggle(self, name: str) -> None:
        """Turn something of `states` on or off."""
        on = not self.states[name]
        if name in _VIEW_TOGGLES:
            self.change(**{name: on})
            return
        match name:
            case "crosshair":
                self._settings.crosshair = self._crosshair.shown = on
            case "loupe":
                self._loupe.shown = on
            case "split":
                self.comparison.split = on
            case "onion_skin":
                self._onion.shown = on
            case "uncertainty":
                self._uncertainty = on
                self._show_heat()
            case "keep_view":
                self._keep_view = on
        self._canvas.update()
        self.changed.emit()

    def set_mask_style(self, style: str) -> None:
        """Draw masks in one of `MASK_STYLES`."""
        self._settings.mask_style = style
        self._canvas.mask_style = MaskStyle(style)
        self.changed.emit()

    def set_pixels(self, kind: str) -> None:
        """Show enlarged pixels "smooth" or as squares of the "nearest" one."""
        self._settings.smooth = self._canvas.smooth = kind == "smooth"
        self.changed.emit()

    def blink(self) -> None:
        """Show the Proposal until the key is released."""
        # The release of the key goes to whoever has the focus then.
        self._canvas.setFocus()
        self.comparison.blinking = True

    def next_uncertain(self) -> None:
        """Move the view to the next most uncertain stretch of the mask's border."""
        annotation, frame = self._session.annotation, self._canvas.frame
        if annotation is None or annotation.proposal is None:
            return
        layer, probability = annotation.layer.copy(), annotation.proposal.probability

        def found(places: list[UncertainPlace]) -> None:
            if frame is self._canvas.frame:
                self._visit(places)

        def failed(error: Exception) -> None:
            log.error("no uncertain places of a Frame of %d x %d", *layer.shape, exc_info=error)
            self._workbench.message.emit("error", tr(_NOT_FOUND))

        if self._lane is None:
            self._lane = Lane("uncertain places", self)
        self._lane.run(lambda: uncertain_places(layer, probability), found, failed)

    # --- inside

    def _visit(self, places: list[UncertainPlace]) -> None:
        if not places:
            self._workbench.message.emit("info", tr(_NONE_FOUND))
            return
        fresh = [place for place in places if not any(_holds(place, point) for point in self._visited)]
        if not fresh:
            self._visited.clear()
            fresh = places
        place = fresh[0]
        self._visited.append(place.point)
        self._canvas.look_at(place.rect)
        told = tr("Uncertain place {number} of {count}", number=places.index(place) + 1, count=len(places))
        self._note.say(told, place.rect)

    def _show_heat(self) -> None:
        annotation = self._session.annotation
        proposal = annotation.proposal if annotation and self._canvas.frame else None
        probability = proposal.probability if proposal and self._uncertainty else None
        if probability is not self._heat.probability:
            self._heat.probability = probability
            self._canvas.update()

    def _drag_window(self, right: float, down: float) -> None:
        view = self._canvas.view_settings
        window = min(max(view.window * 2 ** (right / _DOUBLING), NARROWEST_WINDOW), WIDEST_WINDOW)
        level = min(max(view.level + view.window * down / _THROUGH_WINDOW, 0.0), 255.0)
        self.change(window=window, level=level)
        self._note.say(tr("Window {window}, level {level}", window=round(window), level=round(level)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseMove, QEvent.Type.TabletMove) and isinstance(event, QMouseEvent | QTabletEvent):
            self._crosshair.follow(event.position())
            self._loupe.follow(event.position())
        elif kind in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._crosshair.follow(None)
            self._loupe.follow(None)
        elif self.comparison.blinking and (
            kind == QEvent.Type.FocusOut
            or (kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat())
        ):
            self.comparison.blinking = False
        return False


def _holds(place: UncertainPlace, point: tuple[int, int]) -> bool:
    rect = place.rect
    return rect.left <= point[0] < rect.right and rect.top <= point[1] < rect.bottom
