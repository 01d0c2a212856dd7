"""Compiled from ui/checkin_header.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

class Ui_EventHeader(object):
    def setupUi(self, EventHeader: QFrame) -> None:
        if not EventHeader.objectName():
            EventHeader.setObjectName(u"EventHeader")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(EventHeader.sizePolicy().hasHeightForWidth())
        EventHeader.setSizePolicy(sizePolicy)
        EventHeader.setProperty(u"role", u"bar")
        self.header_layout = QHBoxLayout(EventHeader)
        self.header_layout.setObjectName(u"header_layout")
        self.event_layout = QVBoxLayout()
        self.event_layout.setSpacing(0)
        self.event_layout.setObjectName(u"event_layout")
        self.title_layout = QHBoxLayout()
        self.title_layout.setObjectName(u"title_layout")
        self.event_button = QPushButton(EventHeader)
        self.event_button.setObjectName(u"event_button")
        self.event_button.setAutoDefault(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.event_button.sizePolicy().hasHeightForWidth())
        self.event_button.setSizePolicy(sizePolicy1)
        self.event_button.setLayoutDirection(Qt.RightToLeft)
        self.event_button.setProperty(u"role", u"quiet")

        self.title_layout.addWidget(self.event_button)

        self.title_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.title_layout.addItem(self.title_spacer)


        self.event_layout.addLayout(self.title_layout)

        self.details = QLabel(EventHeader)
        self.details.setObjectName(u"details")
        self.details.setTextFormat(Qt.PlainText)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.details.sizePolicy().hasHeightForWidth())
        self.details.setSizePolicy(sizePolicy2)
        self.details.setProperty(u"role", u"muted")

        self.event_layout.addWidget(self.details)


        self.header_layout.addLayout(self.event_layout)

        self.counters_layout = QHBoxLayout()
        self.counters_layout.setObjectName(u"counters_layout")

        self.header_layout.addLayout(self.counters_layout)


        self.retranslateUi(EventHeader)

        QMetaObject.connectSlotsByName(EventHeader)
    # setupUi

    def retranslateUi(self, EventHeader: QFrame) -> None:
        pass
    # retranslateUi
