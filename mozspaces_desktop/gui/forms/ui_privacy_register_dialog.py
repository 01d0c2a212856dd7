"""Compiled from ui/privacy_register_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget

class Ui_RegisterDialog(object):
    def setupUi(self, RegisterDialog: QDialog) -> None:
        if not RegisterDialog.objectName():
            RegisterDialog.setObjectName(u"RegisterDialog")
        self.dialog_layout = QVBoxLayout(RegisterDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.about = QLabel(RegisterDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.with_names = QCheckBox(RegisterDialog)
        self.with_names.setObjectName(u"with_names")

        self.dialog_layout.addWidget(self.with_names)

        self.exports = QTableView(RegisterDialog)
        self.exports.setObjectName(u"exports")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.exports.sizePolicy().hasHeightForWidth())
        self.exports.setSizePolicy(sizePolicy)
        self.exports.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.exports.setTabKeyNavigation(False)
        self.exports.setShowGrid(False)

        self.dialog_layout.addWidget(self.exports)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.count = QLabel(RegisterDialog)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.PlainText)
        self.count.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.count)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.copy_button = QPushButton(RegisterDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.close_button = QPushButton(RegisterDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.exports, self.with_names)
        QWidget.setTabOrder(self.with_names, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.close_button)

        self.retranslateUi(RegisterDialog)

        self.close_button.setDefault(True)


        QMetaObject.connectSlotsByName(RegisterDialog)
    # setupUi

    def retranslateUi(self, RegisterDialog: QDialog) -> None:
        RegisterDialog.setWindowTitle(QCoreApplication.translate("RegisterDialog", u"Register of exports", None))
        self.about.setText(QCoreApplication.translate("RegisterDialog", u"What was written for others, printed or copied from this file, by whom and when.", None))
        self.with_names.setText(QCoreApplication.translate("RegisterDialog", u"Only what has &names in it", None))
#if QT_CONFIG(accessibility)
        self.exports.setAccessibleName(QCoreApplication.translate("RegisterDialog", u"Exports", None))
#endif // QT_CONFIG(accessibility)
        self.copy_button.setText(QCoreApplication.translate("RegisterDialog", u"&Copy", None))
        self.close_button.setText(QCoreApplication.translate("RegisterDialog", u"Close", None))
    # retranslateUi
