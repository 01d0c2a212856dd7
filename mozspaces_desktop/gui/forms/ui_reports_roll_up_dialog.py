"""Compiled from ui/reports_roll_up_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTreeWidget, QVBoxLayout, QWidget

from mozspaces_desktop.gui.widgets.empty_state import EmptyState

class Ui_RollUpDialog(object):
    def setupUi(self, RollUpDialog: QDialog) -> None:
        if not RollUpDialog.objectName():
            RollUpDialog.setObjectName(u"RollUpDialog")
        RollUpDialog.setAcceptDrops(True)
        self.dialog_layout = QVBoxLayout(RollUpDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(RollUpDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.explanation = QLabel(RollUpDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.explanation)

        self.banners_layout = QVBoxLayout()
        self.banners_layout.setObjectName(u"banners_layout")

        self.dialog_layout.addLayout(self.banners_layout)

        self.pages = QStackedWidget(RollUpDialog)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.files = QTreeWidget()
        self.files.setObjectName(u"files")
        self.files.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.files.setSelectionMode(QAbstractItemView.ExtendedSelection)
        self.files.setUniformRowHeights(False)
        self.files.setWordWrap(True)
        self.pages.addWidget(self.files)
        self.nothing = EmptyState()
        self.nothing.setObjectName(u"nothing")
        self.pages.addWidget(self.nothing)

        self.dialog_layout.addWidget(self.pages)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.add_button = QPushButton(RollUpDialog)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.add_button)

        self.remove_button = QPushButton(RollUpDialog)
        self.remove_button.setObjectName(u"remove_button")
        self.remove_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.remove_button)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer)

        self.close_button = QPushButton(RollUpDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)

        self.write_button = QPushButton(RollUpDialog)
        self.write_button.setObjectName(u"write_button")
        self.write_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.write_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.files, self.add_button)
        QWidget.setTabOrder(self.add_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.write_button)

        self.retranslateUi(RollUpDialog)

        self.write_button.setDefault(True)


        QMetaObject.connectSlotsByName(RollUpDialog)
    # setupUi

    def retranslateUi(self, RollUpDialog: QDialog) -> None:
        RollUpDialog.setWindowTitle(QCoreApplication.translate("RollUpDialog", u"Roll up workbooks", None))
        self.heading.setText(QCoreApplication.translate("RollUpDialog", u"Roll up the workbooks of several spaces into one", None))
        self.explanation.setText(QCoreApplication.translate("RollUpDialog", u"Add the pilot workbook of each space, or drop them here. Nothing in the data file changes.", None))
        ___qtreewidgetitem = self.files.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("RollUpDialog", u"File", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("RollUpDialog", u"Figures", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("RollUpDialog", u"Days", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("RollUpDialog", u"Space", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("RollUpDialog", u"Workbooks and what becomes of them", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("RollUpDialog", u"&Add workbooks\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("RollUpDialog", u"&Remove", None))
        self.close_button.setText(QCoreApplication.translate("RollUpDialog", u"Close", None))
        self.write_button.setText(QCoreApplication.translate("RollUpDialog", u"&Write the roll-up\u2026", None))
    # retranslateUi
