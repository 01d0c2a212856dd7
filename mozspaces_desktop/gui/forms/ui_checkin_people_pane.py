"""Compiled from ui/checkin_people_pane.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from mozspaces_desktop.gui.checkin.people_list import PeopleList
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

class Ui_PeoplePane(object):
    def setupUi(self, PeoplePane: QWidget) -> None:
        if not PeoplePane.objectName():
            PeoplePane.setObjectName(u"PeoplePane")
        self.pane_layout = QVBoxLayout(PeoplePane)
        self.pane_layout.setObjectName(u"pane_layout")
        self.pane_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PeoplePane)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"strong")

        self.pane_layout.addWidget(self.heading)

        self.pages = QStackedWidget(PeoplePane)
        self.pages.setObjectName(u"pages")
        self.people = PeopleList()
        self.people.setObjectName(u"people")
        self.people.setFocusPolicy(Qt.NoFocus)
        self.pages.addWidget(self.people)
        self.nobody = EmptyState()
        self.nobody.setObjectName(u"nobody")
        self.pages.addWidget(self.nobody)

        self.pane_layout.addWidget(self.pages)


        self.retranslateUi(PeoplePane)

        QMetaObject.connectSlotsByName(PeoplePane)
    # setupUi

    def retranslateUi(self, PeoplePane: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("PeoplePane", u"People found", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
