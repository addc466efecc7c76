"""A menu whose keys can be read in every language."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from app.domain.wording import left_to_right


class Menu(QMenu):
    """Writes keys from the left also where its commands are read from the right."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        # Qt puts a tab between what a command is called and its keys.
        text, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{text}{tab}{left_to_right(keys)}"
