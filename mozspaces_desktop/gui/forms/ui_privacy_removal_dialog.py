"""Compiled from ui/privacy_removal_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RemovalDialog(object):
    def setupUi(self, RemovalDialog: QDialog) -> None:
        if not RemovalDialog.objectName():
            RemovalDialog.setObjectName(u"RemovalDialog")
        self.dialog_layout = QVBoxLayout(RemovalDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(RemovalDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(RemovalDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.people = QTableView(RemovalDialog)
        self.people.setObjectName(u"people")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.people.sizePolicy().hasHeightForWidth())
        self.people.setSizePolicy(sizePolicy)
        self.people.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.people.setTabKeyNavigation(False)
        self.people.setShowGrid(False)

        self.dialog_layout.addWidget(self.people)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.keep_all_button = QPushButton(RemovalDialog)
        self.keep_all_button.setObjectName(u"keep_all_button")
        self.keep_all_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.keep_all_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.show_button = QPushButton(RemovalDialog)
        self.show_button.setObjectName(u"show_button")
        self.show_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.show_button)

        self.keep_button = QPushButton(RemovalDialog)
        self.keep_button.setObjectName(u"keep_button")
        self.keep_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.keep_button)

        self.close_button = QPushButton(RemovalDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.people, self.keep_button)
        QWidget.setTabOrder(self.keep_button, self.show_button)
        QWidget.setTabOrder(self.show_button, self.keep_all_button)
        QWidget.setTabOrder(self.keep_all_button, self.close_button)

        self.retranslateUi(RemovalDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RemovalDialog)
    # setupUi

    def retranslateUi(self, RemovalDialog: QDialog) -> None:
        RemovalDialog.setWindowTitle(QCoreApplication.translate("RemovalDialog", u"Names that will be removed", None))
        self.about.setText(QCoreApplication.translate("RemovalDialog", u"Names and e-mail addresses go; visits, sign-ups and contributions stay in the figures, as those of somebody without a name. Whoever is seen until then stays, and so does whoever you keep; their page says so.", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("RemovalDialog", u"People whose names will be removed", None))
#endif // QT_CONFIG(accessibility)
        self.keep_all_button.setText(QCoreApplication.translate("RemovalDialog", u"Keep &all names\u2026", None))
        self.show_button.setText(QCoreApplication.translate("RemovalDialog", u"&Show in People", None))
        self.keep_button.setText(QCoreApplication.translate("RemovalDialog", u"&Keep the chosen", None))
        self.close_button.setText(QCoreApplication.translate("RemovalDialog", u"Close", None))
    # retranslateUi
