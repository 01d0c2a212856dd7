"""Compiled from ui/calendar_tab.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget
class Ui_CalendarTab(object):
    def setupUi(self, CalendarTab: QWidget) -> None:
        if not CalendarTab.objectName():
            CalendarTab.setObjectName(u"CalendarTab")
        self.outer_layout = QVBoxLayout(CalendarTab)
        self.outer_layout.setObjectName(u"outer_layout")
        self.header = QFrame(CalendarTab)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"role", u"bar")
        self.header_layout = QHBoxLayout(self.header)
        self.header_layout.setObjectName(u"header_layout")
        self.today_button = QPushButton(self.header)
        self.today_button.setObjectName(u"today_button")
        self.today_button.setAutoDefault(True)

        self.header_layout.addWidget(self.today_button)

        self.previous_button = QToolButton(self.header)
        self.previous_button.setObjectName(u"previous_button")

        self.header_layout.addWidget(self.previous_button)

        self.next_button = QToolButton(self.header)
        self.next_button.setObjectName(u"next_button")

        self.header_layout.addWidget(self.next_button)

        self.period_title = QLabel(self.header)
        self.period_title.setObjectName(u"period_title")
        self.period_title.setProperty(u"role", u"headline")

        self.header_layout.addWidget(self.period_title)

        self.header_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header_layout.addItem(self.header_spacer)

        self.view_buttons = QHBoxLayout()
        self.view_buttons.setObjectName(u"view_buttons")

        self.header_layout.addLayout(self.view_buttons)

        self.import_button = QPushButton(self.header)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setAutoDefault(True)

        self.header_layout.addWidget(self.import_button)

        self.new_button = QPushButton(self.header)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setAutoDefault(True)
        self.new_button.setProperty(u"role", u"primary")

        self.header_layout.addWidget(self.new_button)


        self.outer_layout.addWidget(self.header)

        self.tools = QFrame(CalendarTab)
        self.tools.setObjectName(u"tools")
        self.tools.setProperty(u"role", u"bar")
        self.tools_layout = QHBoxLayout(self.tools)
        self.tools_layout.setObjectName(u"tools_layout")

        self.outer_layout.addWidget(self.tools)

        self.hint_layout = QVBoxLayout()
        self.hint_layout.setObjectName(u"hint_layout")

        self.outer_layout.addLayout(self.hint_layout)

        self.body = QSplitter(CalendarTab)
        self.body.setObjectName(u"body")
        self.body.setOrientation(Qt.Horizontal)
        self.body.setChildrenCollapsible(False)
        self.views = QStackedWidget(self.body)
        self.views.setObjectName(u"views")
        self.body.addWidget(self.views)

        self.outer_layout.addWidget(self.body)


        self.retranslateUi(CalendarTab)

        QMetaObject.connectSlotsByName(CalendarTab)
    # setupUi

    def retranslateUi(self, CalendarTab: QWidget) -> None:
        pass
    # retranslateUi
