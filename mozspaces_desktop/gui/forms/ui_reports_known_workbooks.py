"""Compiled from ui/reports_known_workbooks.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTreeWidget, QVBoxLayout, QWidget

class Ui_KnownWorkbooksDialog(object):
    def setupUi(self, KnownWorkbooksDialog: QDialog) -> None:
        if not KnownWorkbooksDialog.objectName():
            KnownWorkbooksDialog.setObjectName(u"KnownWorkbooksDialog")
        self.dialog_layout = QVBoxLayout(KnownWorkbooksDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(KnownWorkbooksDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(KnownWorkbooksDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.workbooks = QTreeWidget(KnownWorkbooksDialog)
        self.workbooks.setObjectName(u"workbooks")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.workbooks.sizePolicy().hasHeightForWidth())
        self.workbooks.setSizePolicy(sizePolicy)
        self.workbooks.setRootIsDecorated(False)
        self.workbooks.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.dialog_layout.addWidget(self.workbooks)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.forget_button = QPushButton(KnownWorkbooksDialog)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.forget_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(KnownWorkbooksDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.other_button = QPushButton(KnownWorkbooksDialog)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.other_button)

        self.fill_button = QPushButton(KnownWorkbooksDialog)
        self.fill_button.setObjectName(u"fill_button")
        self.fill_button.setAutoDefault(True)
        self.fill_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.fill_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.workbooks, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.cancel_button)

        self.retranslateUi(KnownWorkbooksDialog)

        self.fill_button.setDefault(True)


        QMetaObject.connectSlotsByName(KnownWorkbooksDialog)
    # setupUi

    def retranslateUi(self, KnownWorkbooksDialog: QDialog) -> None:
        KnownWorkbooksDialog.setWindowTitle(QCoreApplication.translate("KnownWorkbooksDialog", u"Fill a workbook", None))
        self.heading.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"Which workbook is to be filled?", None))
        self.about.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"These workbooks were filled before, or their layout is remembered.", None))
        ___qtreewidgetitem = self.workbooks.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("KnownWorkbooksDialog", u"Filled last", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("KnownWorkbooksDialog", u"Space", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("KnownWorkbooksDialog", u"File", None))
#if QT_CONFIG(accessibility)
        self.workbooks.setAccessibleName(QCoreApplication.translate("KnownWorkbooksDialog", u"Workbooks that are remembered", None))
#endif // QT_CONFIG(accessibility)
        self.forget_button.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"F&orget", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(QCoreApplication.translate("KnownWorkbooksDialog", u"Forget how this workbook is laid out. The file stays as it is.", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"Cancel", None))
        self.other_button.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"&Another workbook\u2026", None))
        self.fill_button.setText(QCoreApplication.translate("KnownWorkbooksDialog", u"&Fill\u2026", None))
    # retranslateUi
