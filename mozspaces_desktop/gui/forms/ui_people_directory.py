"""Compiled from ui/people_directory.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.gui.people.directory_list import DirectoryList
from mozspaces_desktop.gui.people.line_field import LineField
from mozspaces_desktop.gui.widgets.empty_state import EmptyState
class Ui_DirectoryPane(object):
    def setupUi(self, DirectoryPane: QWidget) -> None:
        if not DirectoryPane.objectName():
            DirectoryPane.setObjectName(u"DirectoryPane")
        self.pane_layout = QVBoxLayout(DirectoryPane)
        self.pane_layout.setObjectName(u"pane_layout")
        self.search = LineField(DirectoryPane)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(2000)

        self.pane_layout.addWidget(self.search)

        self.choices = QWidget(DirectoryPane)
        self.choices.setObjectName(u"choices")

        self.pane_layout.addWidget(self.choices)

        self.pages = QStackedWidget(DirectoryPane)
        self.pages.setObjectName(u"pages")
        self.people = DirectoryList()
        self.people.setObjectName(u"people")
        self.people.setUniformItemSizes(True)
        self.people.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.people.setVerticalScrollMode(QAbstractItemView.ScrollPerPixel)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.people.setMouseTracking(True)
        self.pages.addWidget(self.people)
        self.nothing = EmptyState()
        self.nothing.setObjectName(u"nothing")
        self.pages.addWidget(self.nothing)

        self.pane_layout.addWidget(self.pages)

        self.count = QLabel(DirectoryPane)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.PlainText)
        self.count.setWordWrap(True)
        self.count.setProperty(u"role", u"caption")

        self.pane_layout.addWidget(self.count)


        self.retranslateUi(DirectoryPane)

        QMetaObject.connectSlotsByName(DirectoryPane)
    # setupUi

    def retranslateUi(self, DirectoryPane: QWidget) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("DirectoryPane", u"Name or e-mail", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DirectoryPane", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("DirectoryPane", u"People", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
