"""Compiled from ui/checkin_tab.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui.checkin.answer_line import AnswerLine
from mozspaces_desktop.gui.checkin.event_header import EventHeader
from mozspaces_desktop.gui.checkin.paper_bar import PaperBar
from mozspaces_desktop.gui.checkin.people_list import PeopleList
from mozspaces_desktop.gui.checkin.people_pane import PeoplePane
from mozspaces_desktop.gui.checkin.search_field import SearchField
from mozspaces_desktop.gui.checkin.walk_in_row import WalkInRow
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

class Ui_CheckinTab(object):
    def setupUi(self, CheckinTab: QWidget) -> None:
        if not CheckinTab.objectName():
            CheckinTab.setObjectName(u"CheckinTab")
        self.pages = QStackedWidget(CheckinTab)
        self.pages.setObjectName(u"pages")
        self.no_event_page = EmptyState()
        self.no_event_page.setObjectName(u"no_event_page")
        self.pages.addWidget(self.no_event_page)
        self.door_page = QWidget()
        self.door_page.setObjectName(u"door_page")
        self.door_layout = QVBoxLayout(self.door_page)
        self.door_layout.setSpacing(0)
        self.door_layout.setObjectName(u"door_layout")
        self.door_layout.setContentsMargins(0, 0, 0, 0)
        self.header = EventHeader(self.door_page)
        self.header.setObjectName(u"header")

        self.door_layout.addWidget(self.header)

        self.work_layout = QVBoxLayout()
        self.work_layout.setObjectName(u"work_layout")
        self.paper_bar = PaperBar(self.door_page)
        self.paper_bar.setObjectName(u"paper_bar")

        self.work_layout.addWidget(self.paper_bar)

        self.search_layout = QHBoxLayout()
        self.search_layout.setObjectName(u"search_layout")
        self.search = SearchField(self.door_page)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"role", u"search")

        self.search_layout.addWidget(self.search)

        self.guest_button = QToolButton(self.door_page)
        self.guest_button.setObjectName(u"guest_button")
        self.guest_button.setPopupMode(QToolButton.MenuButtonPopup)
        self.guest_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.guest_button.setProperty(u"role", u"button")

        self.search_layout.addWidget(self.guest_button)

        self.import_button = QToolButton(self.door_page)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.import_button.setProperty(u"role", u"button")

        self.search_layout.addWidget(self.import_button)


        self.work_layout.addLayout(self.search_layout)

        self.walk_in = WalkInRow(self.door_page)
        self.walk_in.setObjectName(u"walk_in")

        self.work_layout.addWidget(self.walk_in)

        self.answer = AnswerLine(self.door_page)
        self.answer.setObjectName(u"answer")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.answer.sizePolicy().hasHeightForWidth())
        self.answer.setSizePolicy(sizePolicy)

        self.work_layout.addWidget(self.answer)

        self.lists_layout = QHBoxLayout()
        self.lists_layout.setObjectName(u"lists_layout")
        self.people_pane = PeoplePane(self.door_page)
        self.people_pane.setObjectName(u"people_pane")

        self.lists_layout.addWidget(self.people_pane)

        self.arrivals_layout = QVBoxLayout()
        self.arrivals_layout.setObjectName(u"arrivals_layout")
        self.arrivals_heading = QLabel(self.door_page)
        self.arrivals_heading.setObjectName(u"arrivals_heading")
        self.arrivals_heading.setProperty(u"role", u"strong")

        self.arrivals_layout.addWidget(self.arrivals_heading)

        self.arrivals = PeopleList(self.door_page)
        self.arrivals.setObjectName(u"arrivals")

        self.arrivals_layout.addWidget(self.arrivals)


        self.lists_layout.addLayout(self.arrivals_layout)


        self.work_layout.addLayout(self.lists_layout)


        self.door_layout.addLayout(self.work_layout)

        self.pages.addWidget(self.door_page)
        QWidget.setTabOrder(self.search, self.guest_button)
        QWidget.setTabOrder(self.guest_button, self.import_button)
        QWidget.setTabOrder(self.import_button, self.arrivals)

        self.retranslateUi(CheckinTab)

        QMetaObject.connectSlotsByName(CheckinTab)
    # setupUi

    def retranslateUi(self, CheckinTab: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CheckinTab", u"Find a person", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CheckinTab", u"Type a name, then press Enter", None))
#if QT_CONFIG(accessibility)
        self.arrivals.setAccessibleName(QCoreApplication.translate("CheckinTab", u"People who are in, the latest first", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
