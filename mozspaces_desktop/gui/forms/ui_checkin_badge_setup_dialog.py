"""Compiled from ui/checkin_badge_setup_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
class Ui_BadgeSetupDialog(object):
    def setupUi(self, BadgeSetupDialog: QDialog) -> None:
        if not BadgeSetupDialog.objectName():
            BadgeSetupDialog.setObjectName(u"BadgeSetupDialog")
        self.dialog_layout = QVBoxLayout(BadgeSetupDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.about = QLabel(BadgeSetupDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.form_label = QLabel(BadgeSetupDialog)
        self.form_label.setObjectName(u"form_label")

        self.dialog_layout.addWidget(self.form_label)

        self.form = QComboBox(BadgeSetupDialog)
        self.form.setObjectName(u"form")

        self.dialog_layout.addWidget(self.form)

        self.printer_label = QLabel(BadgeSetupDialog)
        self.printer_label.setObjectName(u"printer_label")

        self.dialog_layout.addWidget(self.printer_label)

        self.printer = QComboBox(BadgeSetupDialog)
        self.printer.setObjectName(u"printer")

        self.dialog_layout.addWidget(self.printer)

        self.folder_layout = QHBoxLayout()
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder = QLabel(BadgeSetupDialog)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setProperty(u"role", u"muted")

        self.folder_layout.addWidget(self.folder)

        self.folder_button = QPushButton(BadgeSetupDialog)
        self.folder_button.setObjectName(u"folder_button")

        self.folder_layout.addWidget(self.folder_button)


        self.dialog_layout.addLayout(self.folder_layout)

        self.with_code = QCheckBox(BadgeSetupDialog)
        self.with_code.setObjectName(u"with_code")

        self.dialog_layout.addWidget(self.with_code)

        self.buttons = QDialogButtonBox(BadgeSetupDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.form_label.setBuddy(self.form)
        self.printer_label.setBuddy(self.printer)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BadgeSetupDialog)
        self.buttons.rejected.connect(BadgeSetupDialog.reject)
        self.buttons.accepted.connect(BadgeSetupDialog.accept)

        QMetaObject.connectSlotsByName(BadgeSetupDialog)
    # setupUi

    def retranslateUi(self, BadgeSetupDialog: QDialog) -> None:
        BadgeSetupDialog.setWindowTitle(QCoreApplication.translate("BadgeSetupDialog", u"A badge at each check-in", None))
        self.about.setText(QCoreApplication.translate("BadgeSetupDialog", u"Whoever is let in gets a name badge at once. If the printer fails, people are let in all the same.", None))
        self.form_label.setText(QCoreApplication.translate("BadgeSetupDialog", u"&Label", None))
        self.printer_label.setText(QCoreApplication.translate("BadgeSetupDialog", u"&Printer", None))
        self.folder_button.setText(QCoreApplication.translate("BadgeSetupDialog", u"Choose &folder\u2026", None))
        self.with_code.setText(QCoreApplication.translate("BadgeSetupDialog", u"With the &code of the ticket", None))
    # retranslateUi
