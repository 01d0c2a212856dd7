"""Compiled from ui/merge_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from mozspaces_desktop.gui.people.directory_list import DirectoryList
from mozspaces_desktop.gui.people.line_field import LineField
class Ui_MergeDialog(object):
    def setupUi(self, MergeDialog: QDialog) -> None:
        if not MergeDialog.objectName():
            MergeDialog.setObjectName(u"MergeDialog")
        self.outer_layout = QVBoxLayout(MergeDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.heading = QLabel(MergeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.heading)

        self.search = LineField(MergeDialog)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(2000)

        self.outer_layout.addWidget(self.search)

        self.nobody = QLabel(MergeDialog)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.nobody)

        self.people = DirectoryList(MergeDialog)
        self.people.setObjectName(u"people")
        self.people.setUniformItemSizes(True)
        self.people.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.people.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.people.setMouseTracking(True)

        self.outer_layout.addWidget(self.people)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.note = QLabel(MergeDialog)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.note)

        self.cancel_button = QPushButton(MergeDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.merge_button = QPushButton(MergeDialog)
        self.merge_button.setObjectName(u"merge_button")
        self.merge_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.merge_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(MergeDialog)

        self.merge_button.setDefault(True)


        QMetaObject.connectSlotsByName(MergeDialog)
    # setupUi

    def retranslateUi(self, MergeDialog: QDialog) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("MergeDialog", u"Name or e-mail", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Find the other entry", None))
#endif // QT_CONFIG(accessibility)
        self.nobody.setText(QCoreApplication.translate("MergeDialog", u"Nobody else is found.", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("MergeDialog", u"Entries found", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText(QCoreApplication.translate("MergeDialog", u"The two can be parted again at any time.", None))
        self.cancel_button.setText(QCoreApplication.translate("MergeDialog", u"Cancel", None))
        self.merge_button.setText(QCoreApplication.translate("MergeDialog", u"Merge", None))
        pass
    # retranslateUi
