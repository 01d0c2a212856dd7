"""Compiled from ui/reports_list_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget

from mozspaces_desktop.gui.widgets.empty_state import EmptyState
class Ui_ListDialog(object):
    def setupUi(self, ListDialog: QDialog) -> None:
        if not ListDialog.objectName():
            ListDialog.setObjectName(u"ListDialog")
        self.outer_layout = QVBoxLayout(ListDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.title = QLabel(ListDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.title)

        self.explanation = QLabel(ListDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.PlainText)
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.explanation)

        self.pages = QStackedWidget(ListDialog)
        self.pages.setObjectName(u"pages")
        self.rows = QTableView()
        self.rows.setObjectName(u"rows")
        self.rows.setSortingEnabled(True)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.pages.addWidget(self.rows)
        self.nothing = EmptyState()
        self.nothing.setObjectName(u"nothing")
        self.pages.addWidget(self.nothing)

        self.outer_layout.addWidget(self.pages)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.count = QLabel(ListDialog)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"strong")

        self.buttons_layout.addWidget(self.count)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer)

        self.before_button = QPushButton(ListDialog)
        self.before_button.setObjectName(u"before_button")
        self.before_button.setAutoDefault(False)
        self.before_button.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.before_button)

        self.copy_button = QPushButton(ListDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)
        self.copy_button.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.copy_button)

        self.save_button = QPushButton(ListDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.save_button)

        self.open_button = QPushButton(ListDialog)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.open_button)

        self.person_button = QPushButton(ListDialog)
        self.person_button.setObjectName(u"person_button")
        self.person_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.person_button)

        self.close_button = QPushButton(ListDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.rows, self.before_button)
        QWidget.setTabOrder(self.before_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.person_button)
        QWidget.setTabOrder(self.person_button, self.close_button)

        self.retranslateUi(ListDialog)

        QMetaObject.connectSlotsByName(ListDialog)
    # setupUi

    def retranslateUi(self, ListDialog: QDialog) -> None:
        self.copy_button.setText(QCoreApplication.translate("ListDialog", u"Copy", None))
        self.save_button.setText(QCoreApplication.translate("ListDialog", u"Save as CSV\u2026", None))
        self.open_button.setText(QCoreApplication.translate("ListDialog", u"Open event", None))
        self.person_button.setText(QCoreApplication.translate("ListDialog", u"Open person", None))
        self.close_button.setText(QCoreApplication.translate("ListDialog", u"Close", None))
        pass
    # retranslateUi
