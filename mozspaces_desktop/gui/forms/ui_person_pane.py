"""Compiled from ui/person_pane.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget

from mozspaces_desktop.gui.history.history_view import HistoryView
class Ui_PersonPane(object):
    def setupUi(self, PersonPane: QWidget) -> None:
        if not PersonPane.objectName():
            PersonPane.setObjectName(u"PersonPane")
        self.page_layout = QVBoxLayout(PersonPane)
        self.page_layout.setObjectName(u"page_layout")
        self.tabs = QTabWidget(PersonPane)
        self.tabs.setObjectName(u"tabs")
        self.overview = QScrollArea()
        self.overview.setObjectName(u"overview")
        self.overview.setWidgetResizable(True)
        self.overview.setFrameShape(QFrame.NoFrame)
        self.overview_page = QWidget()
        self.overview_page.setObjectName(u"overview_page")
        self.overview_page.setProperty(u"role", u"page")
        self.overview_layout = QVBoxLayout(self.overview_page)
        self.overview_layout.setObjectName(u"overview_layout")
        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.overview_layout.addItem(self.spacer)

        self.overview.setWidget(self.overview_page)
        self.tabs.addTab(self.overview, "")
        self.visits = QTableView()
        self.visits.setObjectName(u"visits")
        self.tabs.addTab(self.visits, "")
        self.history = HistoryView()
        self.history.setObjectName(u"history")
        self.tabs.addTab(self.history, "")

        self.page_layout.addWidget(self.tabs)


        self.retranslateUi(PersonPane)

        QMetaObject.connectSlotsByName(PersonPane)
    # setupUi

    def retranslateUi(self, PersonPane: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PersonPane", u"One person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.overview.setAccessibleName(QCoreApplication.translate("PersonPane", u"Overview", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.overview), QCoreApplication.translate("PersonPane", u"Overview", None))
#if QT_CONFIG(accessibility)
        self.visits.setAccessibleName(QCoreApplication.translate("PersonPane", u"Visits", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.visits), QCoreApplication.translate("PersonPane", u"Visits", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("PersonPane", u"History", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.history), QCoreApplication.translate("PersonPane", u"History", None))
        pass
    # retranslateUi
