"""Compiled from ui/side_panel.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout

from mozspaces_desktop.gui.calendar.handover_field import HandoverField
from mozspaces_desktop.gui.calendar.needs_list import NeedsList
from mozspaces_desktop.gui.widgets.empty_state import EmptyState

class Ui_SidePanel(object):
    def setupUi(self, SidePanel: QFrame) -> None:
        if not SidePanel.objectName():
            SidePanel.setObjectName(u"SidePanel")
        self.panel_layout = QVBoxLayout(SidePanel)
        self.panel_layout.setObjectName(u"panel_layout")
        self.heading_layout = QHBoxLayout()
        self.heading_layout.setObjectName(u"heading_layout")
        self.heading = QLabel(SidePanel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.heading_layout.addWidget(self.heading)

        self.count = QLabel(SidePanel)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"muted")

        self.heading_layout.addWidget(self.count)

        self.heading_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.heading_layout.addItem(self.heading_spacer)

        self.hide_button = QToolButton(SidePanel)
        self.hide_button.setObjectName(u"hide_button")

        self.heading_layout.addWidget(self.hide_button)


        self.panel_layout.addLayout(self.heading_layout)

        self.pages = QStackedWidget(SidePanel)
        self.pages.setObjectName(u"pages")
        self.needs = NeedsList()
        self.needs.setObjectName(u"needs")
        self.needs.setFrameShape(QFrame.NoFrame)
        self.needs.setProperty(u"role", u"bare")
        self.pages.addWidget(self.needs)
        self.nothing = EmptyState()
        self.nothing.setObjectName(u"nothing")
        self.pages.addWidget(self.nothing)

        self.panel_layout.addWidget(self.pages)

        self.line = QFrame(SidePanel)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.panel_layout.addWidget(self.line)

        self.handover = HandoverField(SidePanel)
        self.handover.setObjectName(u"handover")

        self.panel_layout.addWidget(self.handover)


        self.retranslateUi(SidePanel)

        QMetaObject.connectSlotsByName(SidePanel)
    # setupUi

    def retranslateUi(self, SidePanel: QFrame) -> None:
        self.heading.setText(QCoreApplication.translate("SidePanel", u"Needs you", None))
#if QT_CONFIG(tooltip)
        self.hide_button.setToolTip(QCoreApplication.translate("SidePanel", u"Hide (F9)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hide_button.setAccessibleName(QCoreApplication.translate("SidePanel", u"Hide what needs you", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.needs.setAccessibleName(QCoreApplication.translate("SidePanel", u"Needs you", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
