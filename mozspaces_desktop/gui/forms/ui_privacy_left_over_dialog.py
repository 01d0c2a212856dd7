"""Compiled from ui/privacy_left_over_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_LeftOverDialog(object):
    def setupUi(self, LeftOverDialog: QDialog) -> None:
        if not LeftOverDialog.objectName():
            LeftOverDialog.setObjectName(u"LeftOverDialog")
        self.dialog_layout = QVBoxLayout(LeftOverDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(LeftOverDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.scroll = QScrollArea(LeftOverDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.NoFrame)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page_layout = QVBoxLayout(self.page)
        self.page_layout.setObjectName(u"page_layout")
        self.mentions = QLabel(self.page)
        self.mentions.setObjectName(u"mentions")
        self.mentions.setTextFormat(Qt.PlainText)
        self.mentions.setWordWrap(True)
        self.mentions.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.page_layout.addWidget(self.mentions)

        self.backups = QLabel(self.page)
        self.backups.setObjectName(u"backups")
        self.backups.setTextFormat(Qt.PlainText)
        self.backups.setWordWrap(True)
        self.backups.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.page_layout.addWidget(self.backups)

        self.delete_button = QPushButton(self.page)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.delete_button.sizePolicy().hasHeightForWidth())
        self.delete_button.setSizePolicy(sizePolicy)
        self.delete_button.setProperty(u"role", u"danger")

        self.page_layout.addWidget(self.delete_button)

        self.exports = QLabel(self.page)
        self.exports.setObjectName(u"exports")
        self.exports.setTextFormat(Qt.PlainText)
        self.exports.setWordWrap(True)
        self.exports.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.page_layout.addWidget(self.exports)

        self.page_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.page_spacer)

        self.scroll.setWidget(self.page)

        self.dialog_layout.addWidget(self.scroll)

        self.buttons = QDialogButtonBox(LeftOverDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Close)

        self.dialog_layout.addWidget(self.buttons)


        self.retranslateUi(LeftOverDialog)

        QMetaObject.connectSlotsByName(LeftOverDialog)
    # setupUi

    def retranslateUi(self, LeftOverDialog: QDialog) -> None:
        LeftOverDialog.setWindowTitle(QCoreApplication.translate("LeftOverDialog", u"Forgotten", None))
        self.heading.setText(QCoreApplication.translate("LeftOverDialog", u"They are forgotten in this file", None))
        self.delete_button.setText(QCoreApplication.translate("LeftOverDialog", u"&Delete these backups\u2026", None))
    # retranslateUi
