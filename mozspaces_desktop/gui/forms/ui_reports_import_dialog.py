"""Compiled from ui/reports_import_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_WorkbookImportDialog(object):
    def setupUi(self, WorkbookImportDialog: QDialog) -> None:
        if not WorkbookImportDialog.objectName():
            WorkbookImportDialog.setObjectName(u"WorkbookImportDialog")
        self.dialog_layout = QVBoxLayout(WorkbookImportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(WorkbookImportDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(WorkbookImportDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.space_layout = QHBoxLayout()
        self.space_layout.setObjectName(u"space_layout")
        self.space_label = QLabel(WorkbookImportDialog)
        self.space_label.setObjectName(u"space_label")

        self.space_layout.addWidget(self.space_label)

        self.space = QComboBox(WorkbookImportDialog)
        self.space.setObjectName(u"space")

        self.space_layout.addWidget(self.space)

        self.space_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.space_layout.addItem(self.space_spacer)


        self.dialog_layout.addLayout(self.space_layout)

        self.counters_layout = QHBoxLayout()
        self.counters_layout.setObjectName(u"counters_layout")

        self.dialog_layout.addLayout(self.counters_layout)

        self.banners_layout = QVBoxLayout()
        self.banners_layout.setObjectName(u"banners_layout")

        self.dialog_layout.addLayout(self.banners_layout)

        self.lines = QTableView(WorkbookImportDialog)
        self.lines.setObjectName(u"lines")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.lines.sizePolicy().hasHeightForWidth())
        self.lines.setSizePolicy(sizePolicy)
        self.lines.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.lines.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.lines.setShowGrid(False)
        self.lines.setWordWrap(True)
        self.lines.setTabKeyNavigation(False)
        self.lines.horizontalHeader().setStretchLastSection(True)
        self.lines.verticalHeader().setVisible(False)

        self.dialog_layout.addWidget(self.lines)

        self.not_read = QLabel(WorkbookImportDialog)
        self.not_read.setObjectName(u"not_read")
        self.not_read.setTextFormat(Qt.PlainText)
        self.not_read.setWordWrap(True)
        self.not_read.setProperty(u"role", u"caption")

        self.dialog_layout.addWidget(self.not_read)

        self.buttons = QDialogButtonBox(WorkbookImportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.space_label.setBuddy(self.space)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.space, self.lines)

        self.retranslateUi(WorkbookImportDialog)

        QMetaObject.connectSlotsByName(WorkbookImportDialog)
    # setupUi

    def retranslateUi(self, WorkbookImportDialog: QDialog) -> None:
        WorkbookImportDialog.setWindowTitle(QCoreApplication.translate("WorkbookImportDialog", u"Read a workbook back", None))
        self.space_label.setText(QCoreApplication.translate("WorkbookImportDialog", u"&Into the space", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("WorkbookImportDialog", u"Events of the workbook and what becomes of them", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
