"""Compiled from ui/attendance_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

class Ui_AttendanceDialog(object):
    def setupUi(self, AttendanceDialog: QDialog) -> None:
        if not AttendanceDialog.objectName():
            AttendanceDialog.setObjectName(u"AttendanceDialog")
        self.dialog_layout = QVBoxLayout(AttendanceDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.event_title = QLabel(AttendanceDialog)
        self.event_title.setObjectName(u"event_title")
        self.event_title.setTextFormat(Qt.PlainText)
        self.event_title.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.event_title)

        self.event_time = QLabel(AttendanceDialog)
        self.event_time.setObjectName(u"event_time")
        self.event_time.setWordWrap(True)
        self.event_time.setTextFormat(Qt.PlainText)
        self.event_time.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.event_time)

        self.counted = QLabel(AttendanceDialog)
        self.counted.setObjectName(u"counted")
        self.counted.setWordWrap(True)
        self.counted.setTextFormat(Qt.PlainText)

        self.dialog_layout.addWidget(self.counted)

        self.counts = QWidget(AttendanceDialog)
        self.counts.setObjectName(u"counts")
        self.counts_layout = QFormLayout(self.counts)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setFieldGrowthPolicy(QFormLayout.FieldsStayAtSizeHint)
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.attendees_label = QLabel(self.counts)
        self.attendees_label.setObjectName(u"attendees_label")

        self.counts_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.attendees_label)

        self.attendees = QSpinBox(self.counts)
        self.attendees.setObjectName(u"attendees")
        self.attendees.setMinimum(-1)
        self.attendees.setMaximum(100000)
        self.attendees.setValue(-1)

        self.counts_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.attendees)

        self.newcomers_label = QLabel(self.counts)
        self.newcomers_label.setObjectName(u"newcomers_label")

        self.counts_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.newcomers_label)

        self.newcomers = QSpinBox(self.counts)
        self.newcomers.setObjectName(u"newcomers")
        self.newcomers.setMinimum(-1)
        self.newcomers.setMaximum(100000)
        self.newcomers.setValue(-1)

        self.counts_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.newcomers)


        self.dialog_layout.addWidget(self.counts)

        self.other_layout = QHBoxLayout()
        self.other_layout.setObjectName(u"other_layout")
        self.nobody_button = QPushButton(AttendanceDialog)
        self.nobody_button.setObjectName(u"nobody_button")

        self.other_layout.addWidget(self.nobody_button)

        self.cancelled_button = QPushButton(AttendanceDialog)
        self.cancelled_button.setObjectName(u"cancelled_button")

        self.other_layout.addWidget(self.cancelled_button)

        self.door_button = QPushButton(AttendanceDialog)
        self.door_button.setObjectName(u"door_button")

        self.other_layout.addWidget(self.door_button)

        self.other_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.other_layout.addItem(self.other_spacer)


        self.dialog_layout.addLayout(self.other_layout)

        self.message = QLabel(AttendanceDialog)
        self.message.setObjectName(u"message")
        self.message.setVisible(False)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.PlainText)
        self.message.setProperty(u"role", u"error")

        self.dialog_layout.addWidget(self.message)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AttendanceDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AttendanceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.attendees_label.setBuddy(self.attendees)
        self.newcomers_label.setBuddy(self.newcomers)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.attendees, self.newcomers)
        QWidget.setTabOrder(self.newcomers, self.save_button)
        QWidget.setTabOrder(self.save_button, self.nobody_button)
        QWidget.setTabOrder(self.nobody_button, self.cancelled_button)
        QWidget.setTabOrder(self.cancelled_button, self.door_button)
        QWidget.setTabOrder(self.door_button, self.cancel_button)

        self.retranslateUi(AttendanceDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(AttendanceDialog)
    # setupUi

    def retranslateUi(self, AttendanceDialog: QDialog) -> None:
        AttendanceDialog.setWindowTitle(QCoreApplication.translate("AttendanceDialog", u"How was it?", None))
        self.attendees_label.setText(QCoreApplication.translate("AttendanceDialog", u"How &many came?", None))
#if QT_CONFIG(accessibility)
        self.attendees.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"How many came?", None))
#endif // QT_CONFIG(accessibility)
        self.attendees.setSpecialValueText(QCoreApplication.translate("AttendanceDialog", u"\u2013 Not recorded", None))
        self.newcomers_label.setText(QCoreApplication.translate("AttendanceDialog", u"Of them ne&wcomers", None))
#if QT_CONFIG(accessibility)
        self.newcomers.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"Of them newcomers", None))
#endif // QT_CONFIG(accessibility)
        self.newcomers.setSpecialValueText(QCoreApplication.translate("AttendanceDialog", u"\u2013 Not recorded", None))
        self.nobody_button.setText(QCoreApplication.translate("AttendanceDialog", u"Nobody came", None))
        self.cancelled_button.setText(QCoreApplication.translate("AttendanceDialog", u"It did not take place", None))
        self.door_button.setText(QCoreApplication.translate("AttendanceDialog", u"Open the door list", None))
        self.cancel_button.setText(QCoreApplication.translate("AttendanceDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AttendanceDialog", u"Save", None))
    # retranslateUi
