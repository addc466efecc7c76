"""All tools of one canvas, and which of them is in use."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.services.annotation_session import AnnotationSession
from app.services.box_prompt import BoxPrompt
from app.storage.settings import Settings
from app.ui.image_canvas import ImageCanvas
from app.ui.tools.box import BoxTool
from app.ui.tools.brush import BrushOptions, BrushTool, EraserTool, SmartBrushTool
from app.ui.tools.options import Option
from app.ui.tools.outline import LassoTool, PolygonTool, outline_effect
from app.ui.tools.scissors import ScissorsTool
from app.ui.tools.shaping import CutTool, MoveTool, PushTool
from app.ui.tools.tool import Tool
from app.ui.tools.wand import WandTool


class Toolbox(QObject):
    """The tools.

    Args:
        session: Is edited.
        canvas: Gets the tool in use.
        settings: Sizes and tolerances are read, and kept.
        prompt: Takes the boxes.

    Attributes:
        brush: What brush, eraser and smart brush share.

    Signals:
        changed: Another tool is in use.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, canvas: ImageCanvas, settings: Settings, prompt: BoxPrompt) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.brush = BrushOptions(settings.brush_radius)
        self.brush.diameter.changed.connect(lambda: setattr(settings, "brush_radius", self.brush.radius))
        effect = outline_effect()
        smart = SmartBrushTool(session, canvas, self.brush)
        self._wand = WandTool(session, canvas)
        self._scissors = ScissorsTool(session, canvas, effect)
        tools: tuple[Tool, ...] = (
            BrushTool(session, canvas, self.brush),
            EraserTool(session, canvas, self.brush),
            smart,
            PolygonTool(session, canvas, effect),
            LassoTool(session, canvas, effect),
            self._scissors,
            self._wand,
            MoveTool(session, canvas),
            PushTool(session, canvas),
            CutTool(session, canvas),
            BoxTool(session, canvas, prompt),
        )
        for name, option in (
            ("brush_square", self.brush.square),
            ("pen_pressure", self.brush.pressure),
            ("smart_tolerance", smart.tolerance),
            ("wand_tolerance", self._wand.tolerance),
        ):
            option.value = getattr(settings, name)
            option.changed.connect(partial(setattr, settings, name))
        self._tools = {tool.id: tool for tool in tools}
        self._current = tools[0]
        canvas.tool = self._current
        session.leaving.connect(lambda: self._current.leave())

    @property
    def current(self) -> Tool:
        """The tool in use."""
        return self._current

    @property
    def options_of_each(self) -> list[tuple[Option, ...]]:
        """The options of every tool; tools share some of them."""
        return [tool.options for tool in self._tools.values()]

    def use(self, tool: str) -> None:
        """Take another tool, by its id; with the pointer down, the gesture of the present one is cancelled."""
        if self._tools[tool] is self._current:
            return
        if not self._canvas.gesturing:
            self._current.leave()
        self._current = self._tools[tool]
        self._canvas.tool = self._current
        self.changed.emit()

    def close(self) -> None:
        """Stop the background work."""
        self._wand.close()
        self._scissors.close()
