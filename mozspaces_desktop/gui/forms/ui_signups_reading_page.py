"""Compiled from ui/signups_reading_page.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTableView, QVBoxLayout, QWidget

from mozspaces_desktop.gui.checkin.import_columns import ColumnsView

class Ui_SignupsReadingPage(object):
    def setupUi(self, SignupsReadingPage: QWidget) -> None:
        if not SignupsReadingPage.objectName():
            SignupsReadingPage.setObjectName(u"SignupsReadingPage")
        self.page_layout = QVBoxLayout(SignupsReadingPage)
        self.page_layout.setObjectName(u"page_layout")
        self.pickers_layout = QHBoxLayout()
        self.pickers_layout.setObjectName(u"pickers_layout")
        self.encoding_label = QLabel(SignupsReadingPage)
        self.encoding_label.setObjectName(u"encoding_label")

        self.pickers_layout.addWidget(self.encoding_label)

        self.encoding = QComboBox(SignupsReadingPage)
        self.encoding.setObjectName(u"encoding")
        self.encoding.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.encoding.setMinimumContentsLength(28)

        self.pickers_layout.addWidget(self.encoding)

        self.delimiter_label = QLabel(SignupsReadingPage)
        self.delimiter_label.setObjectName(u"delimiter_label")

        self.pickers_layout.addWidget(self.delimiter_label)

        self.delimiter = QComboBox(SignupsReadingPage)
        self.delimiter.setObjectName(u"delimiter")

        self.pickers_layout.addWidget(self.delimiter)

        self.header_row_label = QLabel(SignupsReadingPage)
        self.header_row_label.setObjectName(u"header_row_label")

        self.pickers_layout.addWidget(self.header_row_label)

        self.header_row = QSpinBox(SignupsReadingPage)
        self.header_row.setObjectName(u"header_row")

        self.pickers_layout.addWidget(self.header_row)

        self.pickers_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pickers_layout.addItem(self.pickers_spacer)

        self.reset = QPushButton(SignupsReadingPage)
        self.reset.setObjectName(u"reset")
        self.reset.setAutoDefault(False)
        self.reset.setProperty(u"role", u"quiet")

        self.pickers_layout.addWidget(self.reset)


        self.page_layout.addLayout(self.pickers_layout)

        self.hint = QLabel(SignupsReadingPage)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.page_layout.addWidget(self.hint)

        self.tables_layout = QHBoxLayout()
        self.tables_layout.setObjectName(u"tables_layout")
        self.columns = ColumnsView(SignupsReadingPage)
        self.columns.setObjectName(u"columns")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy)

        self.tables_layout.addWidget(self.columns)

        self.statuses = QTableView(SignupsReadingPage)
        self.statuses.setObjectName(u"statuses")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.statuses.sizePolicy().hasHeightForWidth())
        self.statuses.setSizePolicy(sizePolicy1)
        self.statuses.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.statuses.setSelectionMode(QAbstractItemView.SingleSelection)
        self.statuses.setShowGrid(False)
        self.statuses.setWordWrap(False)
        self.statuses.setTabKeyNavigation(False)

        self.tables_layout.addWidget(self.statuses)


        self.page_layout.addLayout(self.tables_layout)

#if QT_CONFIG(shortcut)
        self.encoding_label.setBuddy(self.encoding)
        self.delimiter_label.setBuddy(self.delimiter)
        self.header_row_label.setBuddy(self.header_row)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columns, self.statuses)
        QWidget.setTabOrder(self.statuses, self.encoding)
        QWidget.setTabOrder(self.encoding, self.delimiter)
        QWidget.setTabOrder(self.delimiter, self.header_row)
        QWidget.setTabOrder(self.header_row, self.reset)

        self.retranslateUi(SignupsReadingPage)

        QMetaObject.connectSlotsByName(SignupsReadingPage)
    # setupUi

    def retranslateUi(self, SignupsReadingPage: QWidget) -> None:
        self.encoding_label.setText(QCoreApplication.translate("SignupsReadingPage", u"&Encoding", None))
        self.delimiter_label.setText(QCoreApplication.translate("SignupsReadingPage", u"Se&parator", None))
        self.header_row_label.setText(QCoreApplication.translate("SignupsReadingPage", u"&Headings in row", None))
        self.header_row.setSpecialValueText(QCoreApplication.translate("SignupsReadingPage", u"None", None))
        self.reset.setText(QCoreApplication.translate("SignupsReadingPage", u"&Reset", None))
#if QT_CONFIG(tooltip)
        self.reset.setToolTip(QCoreApplication.translate("SignupsReadingPage", u"Read the list as the program understands it", None))
#endif // QT_CONFIG(tooltip)
        self.hint.setText(QCoreApplication.translate("SignupsReadingPage", u"Choose in the heading of a column what it is used for; from the keyboard: Enter in the column.", None))
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("SignupsReadingPage", u"The first rows of the list and what each column is used for", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.statuses.setAccessibleName(QCoreApplication.translate("SignupsReadingPage", u"The statuses of the list and who comes", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
