"""Compiled from ui/main_window.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.setWindowTitle(u"MozSpaces Desktop")
        self.centre = QWidget(MainWindow)
        self.centre.setObjectName(u"centre")
        self.centre_layout = QVBoxLayout(self.centre)
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.centre)
        self.pages.setObjectName(u"pages")
        self.tabs = QTabWidget()
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.calendar_page = QWidget()
        self.calendar_page.setObjectName(u"calendar_page")
        self.calendar_layout = QVBoxLayout(self.calendar_page)
        self.calendar_layout.setObjectName(u"calendar_layout")
        self.calendar_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.calendar_page, "")
        self.checkin_page = QWidget()
        self.checkin_page.setObjectName(u"checkin_page")
        self.checkin_layout = QVBoxLayout(self.checkin_page)
        self.checkin_layout.setObjectName(u"checkin_layout")
        self.checkin_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.checkin_page, "")
        self.reports_page = QWidget()
        self.reports_page.setObjectName(u"reports_page")
        self.reports_layout = QVBoxLayout(self.reports_page)
        self.reports_layout.setObjectName(u"reports_layout")
        self.reports_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.reports_page, "")
        self.pages.addWidget(self.tabs)

        self.centre_layout.addWidget(self.pages)

        MainWindow.setCentralWidget(self.centre)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("MainWindow", u"Calendar, check-in and reports", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.calendar_page), QCoreApplication.translate("MainWindow", u"Calendar", None))
        self.tabs.setTabText(self.tabs.indexOf(self.checkin_page), QCoreApplication.translate("MainWindow", u"Check-in", None))
        self.tabs.setTabText(self.tabs.indexOf(self.reports_page), QCoreApplication.translate("MainWindow", u"Reports", None))
        pass
    # retranslateUi
