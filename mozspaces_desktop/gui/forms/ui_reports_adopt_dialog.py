"""Compiled from ui/reports_adopt_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QStackedWidget, QTreeWidget, QVBoxLayout, QWidget

from mozspaces_desktop.gui.reports.adopting.figure_columns import FigureColumns
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

class Ui_AdoptDialog(object):
    def setupUi(self, AdoptDialog: QDialog) -> None:
        if not AdoptDialog.objectName():
            AdoptDialog.setObjectName(u"AdoptDialog")
        self.dialog_layout = QVBoxLayout(AdoptDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(AdoptDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about = QLabel(AdoptDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.about)

        self.banners_layout = QVBoxLayout()
        self.banners_layout.setObjectName(u"banners_layout")

        self.dialog_layout.addLayout(self.banners_layout)

        self.panes_layout = QHBoxLayout()
        self.panes_layout.setObjectName(u"panes_layout")
        self.lists = QTreeWidget(AdoptDialog)
        self.lists.setObjectName(u"lists")
        self.lists.setEditTriggers(QAbstractItemView.NoEditTriggers)

        self.panes_layout.addWidget(self.lists)

        self.list_layout = QVBoxLayout()
        self.list_layout.setObjectName(u"list_layout")
        self.pickers_layout = QHBoxLayout()
        self.pickers_layout.setObjectName(u"pickers_layout")
        self.table_label = QLabel(AdoptDialog)
        self.table_label.setObjectName(u"table_label")

        self.pickers_layout.addWidget(self.table_label)

        self.table = QComboBox(AdoptDialog)
        self.table.setObjectName(u"table")

        self.pickers_layout.addWidget(self.table)

        self.header_row_label = QLabel(AdoptDialog)
        self.header_row_label.setObjectName(u"header_row_label")

        self.pickers_layout.addWidget(self.header_row_label)

        self.header_row = QSpinBox(AdoptDialog)
        self.header_row.setObjectName(u"header_row")
        self.header_row.setKeyboardTracking(False)

        self.pickers_layout.addWidget(self.header_row)

        self.pickers_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pickers_layout.addItem(self.pickers_spacer)

        self.reset = QPushButton(AdoptDialog)
        self.reset.setObjectName(u"reset")
        self.reset.setAutoDefault(False)
        self.reset.setProperty(u"role", u"quiet")

        self.pickers_layout.addWidget(self.reset)


        self.list_layout.addLayout(self.pickers_layout)

        self.hint = QLabel(AdoptDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.list_layout.addWidget(self.hint)

        self.pages = QStackedWidget(AdoptDialog)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.columns = FigureColumns()
        self.columns.setObjectName(u"columns")
        sizePolicy.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy)
        self.pages.addWidget(self.columns)
        self.nothing = EmptyState()
        self.nothing.setObjectName(u"nothing")
        self.pages.addWidget(self.nothing)

        self.list_layout.addWidget(self.pages)


        self.panes_layout.addLayout(self.list_layout)


        self.dialog_layout.addLayout(self.panes_layout)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.check_button = QPushButton(AdoptDialog)
        self.check_button.setObjectName(u"check_button")
        self.check_button.setAutoDefault(False)
        self.check_button.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.check_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AdoptDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.remember_button = QPushButton(AdoptDialog)
        self.remember_button.setObjectName(u"remember_button")
        self.remember_button.setAutoDefault(True)
        self.remember_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.remember_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.table_label.setBuddy(self.table)
        self.header_row_label.setBuddy(self.header_row)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lists, self.table)
        QWidget.setTabOrder(self.table, self.header_row)
        QWidget.setTabOrder(self.header_row, self.columns)
        QWidget.setTabOrder(self.columns, self.reset)
        QWidget.setTabOrder(self.reset, self.check_button)
        QWidget.setTabOrder(self.check_button, self.remember_button)
        QWidget.setTabOrder(self.remember_button, self.cancel_button)

        self.retranslateUi(AdoptDialog)

        self.remember_button.setDefault(True)


        QMetaObject.connectSlotsByName(AdoptDialog)
    # setupUi

    def retranslateUi(self, AdoptDialog: QDialog) -> None:
        AdoptDialog.setWindowTitle(QCoreApplication.translate("AdoptDialog", u"Adopt a workbook", None))
        self.about.setText(QCoreApplication.translate("AdoptDialog", u"The program fills these lists with its figures from now on. Everything else in the file stays as it is.", None))
        ___qtreewidgetitem = self.lists.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("AdoptDialog", u"Columns filled", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("AdoptDialog", u"List", None))
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("AdoptDialog", u"The sheets of the workbook and their lists", None))
#endif // QT_CONFIG(accessibility)
        self.table_label.setText(QCoreApplication.translate("AdoptDialog", u"&This list is", None))
        self.header_row_label.setText(QCoreApplication.translate("AdoptDialog", u"&Headers in row", None))
        self.header_row.setSpecialValueText(QCoreApplication.translate("AdoptDialog", u"None", None))
        self.reset.setText(QCoreApplication.translate("AdoptDialog", u"&Reset", None))
#if QT_CONFIG(tooltip)
        self.reset.setToolTip(QCoreApplication.translate("AdoptDialog", u"Read all lists as they were read at first", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("AdoptDialog", u"The first rows of the list and the figure that each column takes", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.check_button.setToolTip(QCoreApplication.translate("AdoptDialog", u"Go to the next column that was not understood for sure", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("AdoptDialog", u"Cancel", None))
        self.remember_button.setText(QCoreApplication.translate("AdoptDialog", u"Remember this layout", None))
    # retranslateUi
