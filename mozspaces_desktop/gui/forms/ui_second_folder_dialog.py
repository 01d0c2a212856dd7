"""Compiled from ui/second_folder_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_SecondFolderDialog(object):
    def setupUi(self, SecondFolderDialog: QDialog) -> None:
        if not SecondFolderDialog.objectName():
            SecondFolderDialog.setObjectName(u"SecondFolderDialog")
        self.dialog_layout = QVBoxLayout(SecondFolderDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(SecondFolderDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(SecondFolderDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.state_card = QFrame(SecondFolderDialog)
        self.state_card.setObjectName(u"state_card")
        self.state_card.setProperty(u"role", u"card")
        self.state_layout = QVBoxLayout(self.state_card)
        self.state_layout.setObjectName(u"state_layout")
        self.folder = QLabel(self.state_card)
        self.folder.setObjectName(u"folder")
        self.folder.setTextFormat(Qt.PlainText)
        self.folder.setWordWrap(True)
        self.folder.setProperty(u"role", u"strong")

        self.state_layout.addWidget(self.folder)

        self.state = QLabel(self.state_card)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.PlainText)
        self.state.setWordWrap(True)

        self.state_layout.addWidget(self.state)


        self.dialog_layout.addWidget(self.state_card)

        self.problem = QLabel(SecondFolderDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.dialog_layout.addWidget(self.problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.none_button = QPushButton(SecondFolderDialog)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.none_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(SecondFolderDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.choose_button = QPushButton(SecondFolderDialog)
        self.choose_button.setObjectName(u"choose_button")
        self.choose_button.setAutoDefault(True)
        self.choose_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.choose_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.choose_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.close_button)

        self.retranslateUi(SecondFolderDialog)

        self.choose_button.setDefault(True)


        QMetaObject.connectSlotsByName(SecondFolderDialog)
    # setupUi

    def retranslateUi(self, SecondFolderDialog: QDialog) -> None:
        SecondFolderDialog.setWindowTitle(QCoreApplication.translate("SecondFolderDialog", u"Second backup", None))
        self.heading.setText(QCoreApplication.translate("SecondFolderDialog", u"A second copy of each backup", None))
        self.about.setText(QCoreApplication.translate("SecondFolderDialog", u"On a stick or another disk it outlives this computer. When the stick is not there, nothing is in the way; it catches up when it is back. It holds names and addresses: keep it where you would keep a list of them.", None))
        self.none_button.setText(QCoreApplication.translate("SecondFolderDialog", u"&No second copy", None))
        self.close_button.setText(QCoreApplication.translate("SecondFolderDialog", u"Close", None))
        self.choose_button.setText(QCoreApplication.translate("SecondFolderDialog", u"C&hoose a folder\u2026", None))
    # retranslateUi
