"""Compiled from ui/reports_fill_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget

class Ui_FillDialog(object):
    def setupUi(self, FillDialog: QDialog) -> None:
        if not FillDialog.objectName():
            FillDialog.setObjectName(u"FillDialog")
        self.dialog_layout = QVBoxLayout(FillDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.heading = QLabel(FillDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.heading)

        self.about_layout = QHBoxLayout()
        self.about_layout.setObjectName(u"about_layout")
        self.about = QLabel(FillDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.about_layout.addWidget(self.about)

        self.names = QCheckBox(FillDialog)
        self.names.setObjectName(u"names")

        self.about_layout.addWidget(self.names)


        self.dialog_layout.addLayout(self.about_layout)

        self.counters_layout = QHBoxLayout()
        self.counters_layout.setObjectName(u"counters_layout")

        self.dialog_layout.addLayout(self.counters_layout)

        self.banners_layout = QVBoxLayout()
        self.banners_layout.setObjectName(u"banners_layout")

        self.dialog_layout.addLayout(self.banners_layout)

        self.conflicts_part = QWidget(FillDialog)
        self.conflicts_part.setObjectName(u"conflicts_part")
        self.conflicts_layout = QVBoxLayout(self.conflicts_part)
        self.conflicts_layout.setObjectName(u"conflicts_layout")
        self.conflicts_layout.setContentsMargins(0, 0, 0, 0)
        self.conflicts_head_layout = QHBoxLayout()
        self.conflicts_head_layout.setObjectName(u"conflicts_head_layout")
        self.conflicts_title = QLabel(self.conflicts_part)
        self.conflicts_title.setObjectName(u"conflicts_title")
        self.conflicts_title.setTextFormat(Qt.PlainText)
        self.conflicts_title.setWordWrap(True)
        self.conflicts_title.setProperty(u"role", u"strong")

        self.conflicts_head_layout.addWidget(self.conflicts_title)

        self.all_button = QPushButton(self.conflicts_part)
        self.all_button.setObjectName(u"all_button")
        self.all_button.setAutoDefault(False)
        self.all_button.setProperty(u"role", u"quiet")

        self.conflicts_head_layout.addWidget(self.all_button)

        self.none_button = QPushButton(self.conflicts_part)
        self.none_button.setObjectName(u"none_button")
        self.none_button.setAutoDefault(False)
        self.none_button.setProperty(u"role", u"quiet")

        self.conflicts_head_layout.addWidget(self.none_button)


        self.conflicts_layout.addLayout(self.conflicts_head_layout)

        self.conflicts = QTableView(self.conflicts_part)
        self.conflicts.setObjectName(u"conflicts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.conflicts.sizePolicy().hasHeightForWidth())
        self.conflicts.setSizePolicy(sizePolicy)
        self.conflicts.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.conflicts.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.conflicts.setShowGrid(False)
        self.conflicts.setWordWrap(False)
        self.conflicts.setTabKeyNavigation(False)
        self.conflicts.horizontalHeader().setStretchLastSection(True)
        self.conflicts.verticalHeader().setVisible(False)

        self.conflicts_layout.addWidget(self.conflicts)


        self.dialog_layout.addWidget(self.conflicts_part)

        self.parts = QTabWidget(FillDialog)
        self.parts.setObjectName(u"parts")
        sizePolicy.setHeightForWidth(self.parts.sizePolicy().hasHeightForWidth())
        self.parts.setSizePolicy(sizePolicy)
        self.parts.setProperty(u"role", u"bare")
        self.changes_page = QWidget()
        self.changes_page.setObjectName(u"changes_page")
        self.changes_page_layout = QVBoxLayout(self.changes_page)
        self.changes_page_layout.setObjectName(u"changes_page_layout")
        self.changes = QTableView(self.changes_page)
        self.changes.setObjectName(u"changes")
        sizePolicy.setHeightForWidth(self.changes.sizePolicy().hasHeightForWidth())
        self.changes.setSizePolicy(sizePolicy)
        self.changes.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.changes.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.changes.setShowGrid(False)
        self.changes.setWordWrap(False)
        self.changes.setTabKeyNavigation(False)
        self.changes.horizontalHeader().setStretchLastSection(True)
        self.changes.verticalHeader().setVisible(False)

        self.changes_page_layout.addWidget(self.changes)

        self.parts.addTab(self.changes_page, "")
        self.added_page = QWidget()
        self.added_page.setObjectName(u"added_page")
        self.added_page_layout = QVBoxLayout(self.added_page)
        self.added_page_layout.setObjectName(u"added_page_layout")
        self.added = QTableView(self.added_page)
        self.added.setObjectName(u"added")
        sizePolicy.setHeightForWidth(self.added.sizePolicy().hasHeightForWidth())
        self.added.setSizePolicy(sizePolicy)
        self.added.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.added.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.added.setShowGrid(False)
        self.added.setWordWrap(False)
        self.added.setTabKeyNavigation(False)
        self.added.horizontalHeader().setStretchLastSection(True)
        self.added.verticalHeader().setVisible(False)

        self.added_page_layout.addWidget(self.added)

        self.parts.addTab(self.added_page, "")
        self.left_page = QWidget()
        self.left_page.setObjectName(u"left_page")
        self.left_page_layout = QVBoxLayout(self.left_page)
        self.left_page_layout.setObjectName(u"left_page_layout")
        self.left = QTableView(self.left_page)
        self.left.setObjectName(u"left")
        sizePolicy.setHeightForWidth(self.left.sizePolicy().hasHeightForWidth())
        self.left.setSizePolicy(sizePolicy)
        self.left.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.left.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.left.setShowGrid(False)
        self.left.setWordWrap(False)
        self.left.setTabKeyNavigation(False)
        self.left.horizontalHeader().setStretchLastSection(True)
        self.left.verticalHeader().setVisible(False)

        self.left_page_layout.addWidget(self.left)

        self.parts.addTab(self.left_page, "")

        self.dialog_layout.addWidget(self.parts)

        self.undo_note = QLabel(FillDialog)
        self.undo_note.setObjectName(u"undo_note")
        self.undo_note.setTextFormat(Qt.PlainText)
        self.undo_note.setWordWrap(True)
        self.undo_note.setProperty(u"role", u"caption")

        self.dialog_layout.addWidget(self.undo_note)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.layout_button = QPushButton(FillDialog)
        self.layout_button.setObjectName(u"layout_button")
        self.layout_button.setAutoDefault(False)
        self.layout_button.setProperty(u"role", u"quiet")

        self.buttons_layout.addWidget(self.layout_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(FillDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.copy_button = QPushButton(FillDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.copy_button)

        self.fill_button = QPushButton(FillDialog)
        self.fill_button.setObjectName(u"fill_button")
        self.fill_button.setAutoDefault(True)
        self.fill_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.fill_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.names, self.all_button)
        QWidget.setTabOrder(self.all_button, self.none_button)
        QWidget.setTabOrder(self.none_button, self.conflicts)
        QWidget.setTabOrder(self.conflicts, self.parts)
        QWidget.setTabOrder(self.parts, self.changes)
        QWidget.setTabOrder(self.changes, self.added)
        QWidget.setTabOrder(self.added, self.left)
        QWidget.setTabOrder(self.left, self.layout_button)
        QWidget.setTabOrder(self.layout_button, self.fill_button)
        QWidget.setTabOrder(self.fill_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.cancel_button)

        self.retranslateUi(FillDialog)

        self.fill_button.setDefault(True)


        QMetaObject.connectSlotsByName(FillDialog)
    # setupUi

    def retranslateUi(self, FillDialog: QDialog) -> None:
        FillDialog.setWindowTitle(QCoreApplication.translate("FillDialog", u"Fill a workbook", None))
        self.names.setText(QCoreApplication.translate("FillDialog", u"Write the &names of contributors", None))
        self.conflicts_title.setText(QCoreApplication.translate("FillDialog", u"Typed by somebody: kept unless you tick them", None))
        self.all_button.setText(QCoreApplication.translate("FillDialog", u"Overwrite &all", None))
        self.none_button.setText(QCoreApplication.translate("FillDialog", u"&Keep all", None))
#if QT_CONFIG(accessibility)
        self.conflicts.setAccessibleName(QCoreApplication.translate("FillDialog", u"Cells that somebody typed, and what would be written", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleName(QCoreApplication.translate("FillDialog", u"What changes in the workbook", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("FillDialog", u"Cells that change", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.changes_page), QCoreApplication.translate("FillDialog", u"Cells that change", None))
#if QT_CONFIG(accessibility)
        self.added.setAccessibleName(QCoreApplication.translate("FillDialog", u"Rows that are added", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.added_page), QCoreApplication.translate("FillDialog", u"Rows that are added", None))
#if QT_CONFIG(accessibility)
        self.left.setAccessibleName(QCoreApplication.translate("FillDialog", u"What is left as it is", None))
#endif // QT_CONFIG(accessibility)
        self.parts.setTabText(self.parts.indexOf(self.left_page), QCoreApplication.translate("FillDialog", u"Left as it is", None))
        self.undo_note.setText(QCoreApplication.translate("FillDialog", u"Undo does not take this back: the file stays filled. To keep the file as it is, save a filled copy.", None))
        self.layout_button.setText(QCoreApplication.translate("FillDialog", u"&Change the layout\u2026", None))
        self.cancel_button.setText(QCoreApplication.translate("FillDialog", u"Cancel", None))
        self.copy_button.setText(QCoreApplication.translate("FillDialog", u"&Save a filled copy\u2026", None))
        self.fill_button.setText(QCoreApplication.translate("FillDialog", u"&Fill the workbook", None))
    # retranslateUi
