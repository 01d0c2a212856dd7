"""Compiled from ui/restore_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog: QDialog) -> None:
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.dialog_layout = QVBoxLayout(RestoreDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(RestoreDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(RestoreDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.backups = QTreeWidget(RestoreDialog)
        self.backups.setObjectName(u"backups")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.backups.sizePolicy().hasHeightForWidth())
        self.backups.setSizePolicy(sizePolicy)
        self.backups.setRootIsDecorated(False)
        self.backups.setUniformRowHeights(True)
        self.backups.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.dialog_layout.addWidget(self.backups)

        self.loss_card = QFrame(RestoreDialog)
        self.loss_card.setObjectName(u"loss_card")
        self.loss_card.setProperty(u"role", u"card")
        self.loss_layout = QVBoxLayout(self.loss_card)
        self.loss_layout.setObjectName(u"loss_layout")
        self.loss_heading = QLabel(self.loss_card)
        self.loss_heading.setObjectName(u"loss_heading")
        self.loss_heading.setTextFormat(Qt.PlainText)
        self.loss_heading.setProperty(u"role", u"strong")

        self.loss_layout.addWidget(self.loss_heading)

        self.loss = QLabel(self.loss_card)
        self.loss.setObjectName(u"loss")
        self.loss.setTextFormat(Qt.PlainText)
        self.loss.setAlignment(Qt.AlignLeft|Qt.AlignTop)
        self.loss.setWordWrap(True)

        self.loss_layout.addWidget(self.loss)

        self.key_button = QPushButton(self.loss_card)
        self.key_button.setObjectName(u"key_button")
        self.key_button.setAutoDefault(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.key_button.sizePolicy().hasHeightForWidth())
        self.key_button.setSizePolicy(sizePolicy1)

        self.loss_layout.addWidget(self.key_button)


        self.dialog_layout.addWidget(self.loss_card)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.other_button = QPushButton(RestoreDialog)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.other_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(RestoreDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")
        self.restore_button.setAutoDefault(True)
        self.restore_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.restore_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.backups, self.key_button)
        QWidget.setTabOrder(self.key_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.cancel_button)

        self.retranslateUi(RestoreDialog)

        self.restore_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog: QDialog) -> None:
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore", None))
        self.heading.setText(QCoreApplication.translate("RestoreDialog", u"Which backup is to be restored?", None))
        self.about.setText(QCoreApplication.translate("RestoreDialog", u"The present file is kept as one more backup, so restoring can be undone.", None))
        ___qtreewidgetitem = self.backups.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("RestoreDialog", u"Last change", None))
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("RestoreDialog", u"People", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("RestoreDialog", u"Events", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("RestoreDialog", u"Why", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("RestoreDialog", u"When", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Backups, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.loss_heading.setText(QCoreApplication.translate("RestoreDialog", u"What would be lost", None))
        self.key_button.setText(QCoreApplication.translate("RestoreDialog", u"Enter its &passphrase\u2026", None))
        self.other_button.setText(QCoreApplication.translate("RestoreDialog", u"&Another file\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("RestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore", None))
    # retranslateUi
