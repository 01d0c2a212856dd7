"""Compiled from ui/signups_import_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget

class Ui_SignupsImportDialog(object):
    def setupUi(self, SignupsImportDialog: QDialog) -> None:
        if not SignupsImportDialog.objectName():
            SignupsImportDialog.setObjectName(u"SignupsImportDialog")
        self.dialog_layout = QVBoxLayout(SignupsImportDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(SignupsImportDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.understood = QLabel(SignupsImportDialog)
        self.understood.setObjectName(u"understood")
        self.understood.setTextFormat(Qt.PlainText)
        self.understood.setWordWrap(True)
        self.understood.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.understood)

        self.counters_layout = QHBoxLayout()
        self.counters_layout.setObjectName(u"counters_layout")

        self.dialog_layout.addLayout(self.counters_layout)

        self.banners_layout = QVBoxLayout()
        self.banners_layout.setObjectName(u"banners_layout")

        self.dialog_layout.addLayout(self.banners_layout)

        self.pages = QTabWidget(SignupsImportDialog)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.people_layout = QVBoxLayout(self.people_page)
        self.people_layout.setObjectName(u"people_layout")
        self.show_layout = QHBoxLayout()
        self.show_layout.setObjectName(u"show_layout")
        self.show_label = QLabel(self.people_page)
        self.show_label.setObjectName(u"show_label")

        self.show_layout.addWidget(self.show_label)

        self.show_only = QComboBox(self.people_page)
        self.show_only.setObjectName(u"show_only")

        self.show_layout.addWidget(self.show_only)

        self.show_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.show_layout.addItem(self.show_spacer)


        self.people_layout.addLayout(self.show_layout)

        self.people = QTableView(self.people_page)
        self.people.setObjectName(u"people")
        self.people.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.people.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.people.setShowGrid(False)
        self.people.setWordWrap(False)
        self.people.setTabKeyNavigation(False)

        self.people_layout.addWidget(self.people)

        self.pages.addTab(self.people_page, "")

        self.dialog_layout.addWidget(self.pages)

        self.buttons = QDialogButtonBox(SignupsImportDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel|QDialogButtonBox.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.show_label.setBuddy(self.show_only)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.show_only)
        QWidget.setTabOrder(self.show_only, self.people)

        self.retranslateUi(SignupsImportDialog)

        QMetaObject.connectSlotsByName(SignupsImportDialog)
    # setupUi

    def retranslateUi(self, SignupsImportDialog: QDialog) -> None:
        SignupsImportDialog.setWindowTitle(QCoreApplication.translate("SignupsImportDialog", u"Import sign-ups", None))
        self.show_label.setText(QCoreApplication.translate("SignupsImportDialog", u"&Show", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("SignupsImportDialog", u"People of the list and what becomes of them", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.people_page), QCoreApplication.translate("SignupsImportDialog", u"What will happen", None))
    # retranslateUi
