"""Compiled from ui/calendar_export_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout

from mozspaces_desktop.gui.widgets.day_field import DayField
class Ui_CalendarExportDialog(object):
    def setupUi(self, CalendarExportDialog: QDialog) -> None:
        if not CalendarExportDialog.objectName():
            CalendarExportDialog.setObjectName(u"CalendarExportDialog")
        self.outer_layout = QVBoxLayout(CalendarExportDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.title = QLabel(CalendarExportDialog)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.title)

        self.one = QRadioButton(CalendarExportDialog)
        self.one.setObjectName(u"one")

        self.outer_layout.addWidget(self.one)

        self.shown = QRadioButton(CalendarExportDialog)
        self.shown.setObjectName(u"shown")

        self.outer_layout.addWidget(self.shown)

        self.programme = QRadioButton(CalendarExportDialog)
        self.programme.setObjectName(u"programme")

        self.outer_layout.addWidget(self.programme)

        self.days_layout = QHBoxLayout()
        self.days_layout.setObjectName(u"days_layout")
        self.from_label = QLabel(CalendarExportDialog)
        self.from_label.setObjectName(u"from_label")

        self.days_layout.addWidget(self.from_label)

        self.first_day = DayField(CalendarExportDialog)
        self.first_day.setObjectName(u"first_day")
        self.first_day.setCalendarPopup(True)

        self.days_layout.addWidget(self.first_day)

        self.to_label = QLabel(CalendarExportDialog)
        self.to_label.setObjectName(u"to_label")

        self.days_layout.addWidget(self.to_label)

        self.last_day = DayField(CalendarExportDialog)
        self.last_day.setObjectName(u"last_day")
        self.last_day.setCalendarPopup(True)

        self.days_layout.addWidget(self.last_day)

        self.days_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.days_layout.addItem(self.days_spacer)


        self.outer_layout.addLayout(self.days_layout)

        self.explanation = QLabel(CalendarExportDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.explanation)

        self.buttons = QDialogButtonBox(CalendarExportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.first_day)
        self.to_label.setBuddy(self.last_day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CalendarExportDialog)
        self.buttons.accepted.connect(CalendarExportDialog.accept)
        self.buttons.rejected.connect(CalendarExportDialog.reject)

        QMetaObject.connectSlotsByName(CalendarExportDialog)
    # setupUi

    def retranslateUi(self, CalendarExportDialog: QDialog) -> None:
        CalendarExportDialog.setWindowTitle(QCoreApplication.translate("CalendarExportDialog", u"Export calendar", None))
        self.title.setText(QCoreApplication.translate("CalendarExportDialog", u"What goes into the file?", None))
        self.programme.setText(QCoreApplication.translate("CalendarExportDialog", u"The &public programme", None))
        self.from_label.setText(QCoreApplication.translate("CalendarExportDialog", u"&From", None))
#if QT_CONFIG(accessibility)
        self.first_day.setAccessibleName(QCoreApplication.translate("CalendarExportDialog", u"First day of the programme", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("CalendarExportDialog", u"&to", None))
#if QT_CONFIG(accessibility)
        self.last_day.setAccessibleName(QCoreApplication.translate("CalendarExportDialog", u"Last day of the programme", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
