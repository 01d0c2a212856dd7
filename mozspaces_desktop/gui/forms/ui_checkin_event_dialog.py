"""Compiled from ui/checkin_event_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLineEdit, QListView, QVBoxLayout

class Ui_EventDialog(object):
    def setupUi(self, EventDialog: QDialog) -> None:
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        self.dialog_layout = QVBoxLayout(EventDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.filter = QLineEdit(EventDialog)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaxLength(200)

        self.dialog_layout.addWidget(self.filter)

        self.events = QListView(EventDialog)
        self.events.setObjectName(u"events")
        self.events.setUniformItemSizes(True)
        self.events.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.events.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)

        self.dialog_layout.addWidget(self.events)

        self.buttons = QDialogButtonBox(EventDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.buttons)


        self.retranslateUi(EventDialog)

        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog: QDialog) -> None:
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"Choose the event", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("EventDialog", u"Find an event", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("EventDialog", u"Title, day or room", None))
#if QT_CONFIG(accessibility)
        self.events.setAccessibleName(QCoreApplication.translate("EventDialog", u"Events", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
