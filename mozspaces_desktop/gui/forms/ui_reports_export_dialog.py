"""Compiled from ui/reports_export_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout
class Ui_ExportDialog(object):
    def setupUi(self, ExportDialog: QDialog) -> None:
        if not ExportDialog.objectName():
            ExportDialog.setObjectName(u"ExportDialog")
        self.outer_layout = QVBoxLayout(ExportDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.title = QLabel(ExportDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.title)

        self.explanation = QLabel(ExportDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.explanation)

        self.names = QCheckBox(ExportDialog)
        self.names.setObjectName(u"names")

        self.outer_layout.addWidget(self.names)

        self.attendance = QCheckBox(ExportDialog)
        self.attendance.setObjectName(u"attendance")

        self.outer_layout.addWidget(self.attendance)

        self.warning_layout = QVBoxLayout()
        self.warning_layout.setObjectName(u"warning_layout")

        self.outer_layout.addLayout(self.warning_layout)

        self.buttons = QDialogButtonBox(ExportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Save)

        self.outer_layout.addWidget(self.buttons)


        self.retranslateUi(ExportDialog)
        self.buttons.accepted.connect(ExportDialog.accept)
        self.buttons.rejected.connect(ExportDialog.reject)

        QMetaObject.connectSlotsByName(ExportDialog)
    # setupUi

    def retranslateUi(self, ExportDialog: QDialog) -> None:
        ExportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"Export workbook", None))
        self.names.setText(QCoreApplication.translate("ExportDialog", u"&Names of contributors instead of numbers", None))
        self.attendance.setText(QCoreApplication.translate("ExportDialog", u"&Attendance list with names and e-mail addresses", None))
    # retranslateUi
