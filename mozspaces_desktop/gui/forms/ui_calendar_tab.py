"""Compiled from ui/calendar_tab.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget
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

        self.month_button = QPushButton(self.header)
        self.month_button.setObjectName(u"month_button")
        self.month_button.setAutoDefault(True)
        self.month_button.setCheckable(True)
        self.month_button.setProperty(u"role", u"choice")

        self.header_layout.addWidget(self.month_button)

        self.week_button = QPushButton(self.header)
        self.week_button.setObjectName(u"week_button")
        self.week_button.setAutoDefault(True)
        self.week_button.setCheckable(True)
        self.week_button.setProperty(u"role", u"choice")

        self.header_layout.addWidget(self.week_button)

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

        self.hint_layout = QVBoxLayout()
        self.hint_layout.setObjectName(u"hint_layout")

        self.outer_layout.addLayout(self.hint_layout)

        self.views = QStackedWidget(CalendarTab)
        self.views.setObjectName(u"views")

        self.outer_layout.addWidget(self.views)


        self.retranslateUi(CalendarTab)

        QMetaObject.connectSlotsByName(CalendarTab)
    # setupUi

    def retranslateUi(self, CalendarTab: QWidget) -> None:
        pass
    # retranslateUi
