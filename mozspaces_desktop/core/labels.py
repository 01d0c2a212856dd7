"""What the journal calls the actions that people do: the menu shows them as "Undo Check in Amina Diallo"."""

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP

ADD_SPACE = QT_TRANSLATE_NOOP("core", "Add space {name}")
CHANGE_SPACE = QT_TRANSLATE_NOOP("core", "Change settings of {name}")
MAKE_DEMO = QT_TRANSLATE_NOOP("core", "Make demo data")

ADD_EVENT = QT_TRANSLATE_NOOP("core", "Add {title}")
CHANGE_EVENT = QT_TRANSLATE_NOOP("core", "Change {title}")
MOVE_EVENT = QT_TRANSLATE_NOOP("core", "Move {title}")
DELETE_EVENT = QT_TRANSLATE_NOOP("core", "Delete {title}")
BACK_TO_SERIES = QT_TRANSLATE_NOOP("core", "Back to the series: {title}")
IMPORT_CALENDAR = QT_TRANSLATE_NOOP("core", "Import calendar {file}")
WRAP_UP = QT_TRANSLATE_NOOP("core", "Wrap up {title}")
WRITE_NOTE = QT_TRANSLATE_NOOP("core", "Write hand-over note")
SAVE_TEMPLATE = QT_TRANSLATE_NOOP("core", "Save template {name}")
RENAME_TEMPLATE = QT_TRANSLATE_NOOP("core", "Rename template {name}")
DELETE_TEMPLATE = QT_TRANSLATE_NOOP("core", "Delete template {name}")

MAKE_CODES = QT_TRANSLATE_NOOP("core", "Make ticket codes for {title}")
CHANGE_PERSON = QT_TRANSLATE_NOOP("core", "Change {name}")
NOTE_STAGE = QT_TRANSLATE_NOOP("core", "Note a contribution of {name}")
CHANGE_STAGE = QT_TRANSLATE_NOOP("core", "Change a contribution of {name}")
TAKE_BACK_STAGE = QT_TRANSLATE_NOOP("core", "Take back a contribution of {name}")
NOTE_FOLLOW_UP = QT_TRANSLATE_NOOP("core", "Note that {name} was written to")
WITHDRAW_CONSENT = QT_TRANSLATE_NOOP("core", "Withdraw the consent of {name}")
MERGE_PEOPLE = QT_TRANSLATE_NOOP("core", "Merge two entries of {name}")
PART_PEOPLE = QT_TRANSLATE_NOOP("core", "Part an entry from {name}")
SAY_DIFFERENT = QT_TRANSLATE_NOOP("core", "Tell {name} from another person")
FORGET_PERSON = QT_TRANSLATE_NOOP("core", "Forget a person")
ANNOUNCE_REMOVAL = QT_TRANSLATE_NOOP("core", "Announce that names will be removed")
WITHDRAW_NOTICE = QT_TRANSLATE_NOOP("core", "Remove no names for now")
REMOVE_NAMES = QT_TRANSLATE_NOOP("core", "Remove the names of people not seen for long")
KEEP_NAME = QT_TRANSLATE_NOOP("core", "Keep the name of {name}")
KEEP_NAMES = QT_TRANSLATE_NOOP("core", "Keep {count} names")
CHANGE_PRIVACY = QT_TRANSLATE_NOOP("core", "Change what {name} promises about people's data")
GIVE_CONSENT = QT_TRANSLATE_NOOP("core", "Note that {name} agrees to be kept posted")
NOTE_EXPORT = QT_TRANSLATE_NOOP("core", "Note an export")

IMPORT_WORKBOOK = QT_TRANSLATE_NOOP("core", "Read back {file}")
IMPORT_SIGNUPS = QT_TRANSLATE_NOOP("core", "Import sign-ups {file}")
FORGET_LIST_FORMAT = QT_TRANSLATE_NOOP("core", "Forget how a sign-up list is read")
CHECK_IN = QT_TRANSLATE_NOOP("core", "Check in {name}")
UNDO_CHECK_IN = QT_TRANSLATE_NOOP("core", "Take back check-in of {name}")
ADD_GUEST = QT_TRANSLATE_NOOP("core", "Count one guest")
ADD_GUESTS = QT_TRANSLATE_NOOP("core", "Count {count} guests")
TAKE_GUEST_AWAY = QT_TRANSLATE_NOOP("core", "Take away one guest")
TAKE_GUESTS_AWAY = QT_TRANSLATE_NOOP("core", "Take away {count} guests")
SET_GUESTS = QT_TRANSLATE_NOOP("core", "Set the guests to {count}")

ADOPT_WORKBOOK = QT_TRANSLATE_NOOP("core", "Learn how {file} is laid out")
FILL_WORKBOOK = QT_TRANSLATE_NOOP("core", "Fill {file}")
FORGET_WORKBOOK = QT_TRANSLATE_NOOP("core", "Forget how {file} is laid out")

ADD_MEMBER = QT_TRANSLATE_NOOP("core", "Let {name} use the program")
CHANGE_MEMBER = QT_TRANSLATE_NOOP("core", "Change the role of {name}")
CHANGE_PIN = QT_TRANSLATE_NOOP("core", "Change the PIN of {name}")
REMOVE_MEMBER = QT_TRANSLATE_NOOP("core", "Let {name} use the program no more")

RESCUE = QT_TRANSLATE_NOOP("core", "Rescue a damaged file")
LOST_ACTION = QT_TRANSLATE_NOOP("core", "A change whose name is lost")

OF_OLDER_FILES = (
    QT_TRANSLATE_NOOP("core", "Record attendance of {title}"),
    QT_TRANSLATE_NOOP("core", "Mark {title} as held"),
    QT_TRANSLATE_NOOP("core", "Cancel {title}"),
)
"""Nothing is called so any more; the journals of files that were made before say it, and it is shown translated."""


def of_guests(count: int) -> str:
    """What it is called to count `count` guests; below zero, to take as many away."""
    if count < 0:
        return TAKE_GUEST_AWAY if count == -1 else TAKE_GUESTS_AWAY
    return ADD_GUEST if count == 1 else ADD_GUESTS


def of_kept_names(count: int) -> str:
    """What it is called to keep the names of `count` people."""
    return KEEP_NAME if count == 1 else KEEP_NAMES
