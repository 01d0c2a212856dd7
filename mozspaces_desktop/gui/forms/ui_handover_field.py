"""Compiled from ui/handover_field.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mozspaces_desktop.gui.calendar.note_edit import NoteEdit

class Ui_HandoverField(object):
    def setupUi(self, HandoverField: QWidget) -> None:
        if not HandoverField.objectName():
            HandoverField.setObjectName(u"HandoverField")
        self.field_layout = QVBoxLayout(HandoverField)
        self.field_layout.setObjectName(u"field_layout")
        self.field_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(HandoverField)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.field_layout.addWidget(self.heading)

        self.note = NoteEdit(HandoverField)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.field_layout.addWidget(self.note)

        self.signature = QLabel(HandoverField)
        self.signature.setObjectName(u"signature")
        self.signature.setWordWrap(True)
        self.signature.setTextFormat(Qt.PlainText)
        self.signature.setProperty(u"role", u"caption")

        self.field_layout.addWidget(self.signature)

#if QT_CONFIG(shortcut)
        self.heading.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(HandoverField)

        QMetaObject.connectSlotsByName(HandoverField)
    # setupUi

    def retranslateUi(self, HandoverField: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("HandoverField", u"Hand-over note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("HandoverField", u"What should the other coordinator know about this week?", None))
        pass
    # retranslateUi
