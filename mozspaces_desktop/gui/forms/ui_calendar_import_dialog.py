"""Compiled from ui/calendar_import_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout
class Ui_CalendarImportDialog(object):
    def setupUi(self, CalendarImportDialog: QDialog) -> None:
        if not CalendarImportDialog.objectName():
            CalendarImportDialog.setObjectName(u"CalendarImportDialog")
        self.outer_layout = QVBoxLayout(CalendarImportDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.headline = QLabel(CalendarImportDialog)
        self.headline.setObjectName(u"headline")
        self.headline.setProperty(u"role", u"title")
        self.headline.setTextFormat(Qt.PlainText)
        self.headline.setWordWrap(True)

        self.outer_layout.addWidget(self.headline)

        self.summary = QLabel(CalendarImportDialog)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.PlainText)
        self.summary.setWordWrap(True)

        self.outer_layout.addWidget(self.summary)

        self.problems_label = QLabel(CalendarImportDialog)
        self.problems_label.setObjectName(u"problems_label")
        self.problems_label.setProperty(u"role", u"strong")

        self.outer_layout.addWidget(self.problems_label)

        self.problems = QTableView(CalendarImportDialog)
        self.problems.setObjectName(u"problems")
        self.problems.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.problems.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.problems.setWordWrap(True)
        self.problems.setShowGrid(False)
        self.problems.horizontalHeader().setStretchLastSection(True)
        self.problems.verticalHeader().setVisible(False)

        self.outer_layout.addWidget(self.problems)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.copy_button = QPushButton(CalendarImportDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CalendarImportDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(CalendarImportDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(CalendarImportDialog)
    # setupUi

    def retranslateUi(self, CalendarImportDialog: QDialog) -> None:
        CalendarImportDialog.setWindowTitle(QCoreApplication.translate("CalendarImportDialog", u"Calendar imported", None))
        self.problems_label.setText(QCoreApplication.translate("CalendarImportDialog", u"What you should know", None))
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("CalendarImportDialog", u"What changed, and problems of the import", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("CalendarImportDialog", u"&Copy list", None))
        self.close_button.setText(QCoreApplication.translate("CalendarImportDialog", u"Close", None))
    # retranslateUi
