"""What the kiosk says, in English; `KioskSpeech` says it in the language that was chosen."""

from mozspaces_desktop.core.errors import QT_TRANSLATE_NOOP

LEAVE = QT_TRANSLATE_NOOP("Kiosk", "Leave")
BACK = QT_TRANSLATE_NOOP("Kiosk", "Back")
CHECK_IN = QT_TRANSLATE_NOOP("Kiosk", "Check in")
CONTINUE = QT_TRANSLATE_NOOP("Kiosk", "Continue")

WELCOME_TO = QT_TRANSLATE_NOOP("Kiosk", "Welcome to {event}")
WHO_ARE_YOU = QT_TRANSLATE_NOOP("Kiosk", "Type your first and last name, or scan your ticket")
YOUR_NAME = QT_TRANSLATE_NOOP("Kiosk", "First and last name")
CONTINUE_AS = QT_TRANSLATE_NOOP("Kiosk", "Continue as {name}")
I_AM_NEW = QT_TRANSLATE_NOOP("Kiosk", "Continue as a new visitor")
NOT_FOUND_YET = QT_TRANSLATE_NOOP("Kiosk", "Were you here before? Type your whole name or your e-mail address.")

HELLO = QT_TRANSLATE_NOOP("Kiosk", "Hello, {name}")
NOT_ME = QT_TRANSLATE_NOOP("Kiosk", "That is not me")
GUESTS = QT_TRANSLATE_NOOP("Kiosk", "I bring guests")
FEWER = QT_TRANSLATE_NOOP("Kiosk", "One guest fewer")
MORE = QT_TRANSLATE_NOOP("Kiosk", "One guest more")

WHICH_ONE = QT_TRANSLATE_NOOP("Kiosk", "There are several of you")
WHICH_ADDRESS = QT_TRANSLATE_NOOP("Kiosk", "Type the e-mail address that you signed up with, or ask the coordinator.")
YOUR_EMAIL = QT_TRANSLATE_NOOP("Kiosk", "E-mail")
NOT_THAT_ADDRESS = QT_TRANSLATE_NOOP("Kiosk", "Nobody of this name has this address. Ask the coordinator.")

NEW_HERE = QT_TRANSLATE_NOOP("Kiosk", "Nice to meet you")
EMAIL_IF_YOU_LIKE = QT_TRANSLATE_NOOP("Kiosk", "E-mail, if you like")
KEEP_ME_POSTED = QT_TRANSLATE_NOOP("Kiosk", "Keep me posted")
AGREEMENT = QT_TRANSLATE_NOOP(
    "Kiosk",
    "Keep me posted by e-mail about events of the space {space} and ways to contribute. "
    "I can change my mind at any time.",
)
NAME_FIRST = QT_TRANSLATE_NOOP("Kiosk", "Type your name first.")

WELCOME = QT_TRANSLATE_NOOP("Kiosk", "Welcome, {name}")
YOU_ARE_IN = QT_TRANSLATE_NOOP("Kiosk", "You are checked in. Enjoy the event.")
IN_ALREADY = QT_TRANSLATE_NOOP("Kiosk", "You are in already, {name}")
NOTHING_TO_DO = QT_TRANSLATE_NOOP("Kiosk", "There is nothing left to do here. Enjoy the event.")
ASK_COORDINATOR = QT_TRANSLATE_NOOP("Kiosk", "Ask the coordinator")
ROOM_FULL = QT_TRANSLATE_NOOP("Kiosk", "The room is full. The coordinator knows whether there is a place for you.")
WRONG_TICKET = QT_TRANSLATE_NOOP("Kiosk", "This ticket is not for this event.")
NOT_POSSIBLE = QT_TRANSLATE_NOOP("Kiosk", "You could not be checked in here.")

PIN_OF_COORDINATOR = QT_TRANSLATE_NOOP("Kiosk", "For the coordinator")
TYPE_PIN = QT_TRANSLATE_NOOP("Kiosk", "Type the PIN to leave the kiosk")
PIN = QT_TRANSLATE_NOOP("Kiosk", "PIN")
NO_ANSWER = QT_TRANSLATE_NOOP("Kiosk", "The data file does not answer. Try again in a moment.")
WRONG_PIN = QT_TRANSLATE_NOOP("Kiosk", "That is not the PIN.")
WAIT = QT_TRANSLATE_NOOP("Kiosk", "That is not the PIN. Wait {seconds} s before you try again.")
