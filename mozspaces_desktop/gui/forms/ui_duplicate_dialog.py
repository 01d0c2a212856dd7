"""Compiled from ui/duplicate_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from mozspaces_desktop.gui.widgets.day_field import DayField
class Ui_DuplicateDialog(object):
    def setupUi(self, DuplicateDialog: QDialog) -> None:
        if not DuplicateDialog.objectName():
            DuplicateDialog.setObjectName(u"DuplicateDialog")
        self.outer_layout = QVBoxLayout(DuplicateDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.event_title = QLabel(DuplicateDialog)
        self.event_title.setObjectName(u"event_title")
        self.event_title.setWordWrap(True)
        self.event_title.setTextFormat(Qt.PlainText)
        self.event_title.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.event_title)

        self.event_time = QLabel(DuplicateDialog)
        self.event_time.setObjectName(u"event_time")
        self.event_time.setWordWrap(True)
        self.event_time.setTextFormat(Qt.PlainText)
        self.event_time.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.event_time)

        self.week_button = QCommandLinkButton(DuplicateDialog)
        self.week_button.setObjectName(u"week_button")

        self.outer_layout.addWidget(self.week_button)

        self.month_button = QCommandLinkButton(DuplicateDialog)
        self.month_button.setObjectName(u"month_button")

        self.outer_layout.addWidget(self.month_button)

        self.day_layout = QHBoxLayout()
        self.day_layout.setObjectName(u"day_layout")
        self.day_label = QLabel(DuplicateDialog)
        self.day_label.setObjectName(u"day_label")

        self.day_layout.addWidget(self.day_label)

        self.day = DayField(DuplicateDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.day_layout.addWidget(self.day)

        self.day_button = QPushButton(DuplicateDialog)
        self.day_button.setObjectName(u"day_button")
        self.day_button.setAutoDefault(True)

        self.day_layout.addWidget(self.day_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.day_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(DuplicateDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.day_layout.addWidget(self.cancel_button)


        self.outer_layout.addLayout(self.day_layout)

#if QT_CONFIG(shortcut)
        self.day_label.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DuplicateDialog)

        QMetaObject.connectSlotsByName(DuplicateDialog)
    # setupUi

    def retranslateUi(self, DuplicateDialog: QDialog) -> None:
        DuplicateDialog.setWindowTitle(QCoreApplication.translate("DuplicateDialog", u"Duplicate event", None))
        self.week_button.setText(QCoreApplication.translate("DuplicateDialog", u"Next &week", None))
        self.month_button.setText(QCoreApplication.translate("DuplicateDialog", u"Next &month", None))
        self.day_label.setText(QCoreApplication.translate("DuplicateDialog", u"&Another day", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("DuplicateDialog", u"Another day", None))
#endif // QT_CONFIG(accessibility)
        self.day_button.setText(QCoreApplication.translate("DuplicateDialog", u"Duplicate", None))
        self.cancel_button.setText(QCoreApplication.translate("DuplicateDialog", u"Cancel", None))
    # retranslateUi
