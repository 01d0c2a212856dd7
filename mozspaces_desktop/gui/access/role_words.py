"""What roles are called, and what somebody in one may do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mozspaces_desktop.core.models import Role


def role_name(role: Role) -> str:
    """The role in a word or two."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    return {
        Role.COORDINATOR: translate("access", "Coordinator"),
        Role.DOOR_HELPER: translate("access", "Door helper"),
        Role.MANAGER: translate("access", "Manager"),
    }[role]


def role_says(role: Role) -> str:
    """What somebody in the role sees, in a sentence."""
    translate = QCoreApplication.translate
    return {
        Role.COORDINATOR: translate("access", "Sees and does everything, and says who else may use the program."),
        Role.DOOR_HELPER: translate(
            "access", "Checks people in. Sees nobody's address and no lists of people, and exports nothing."
        ),
        Role.MANAGER: translate("access", "Sees and exports the reports, without anybody's name."),
    }[role]
