"""Compiled from ui/wrap_up_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from mozspaces_desktop.gui.wrap_up.interest_picker import InterestPicker
from mozspaces_desktop.gui.wrap_up.link_row import LinkRow

class Ui_WrapUpDialog(object):
    def setupUi(self, WrapUpDialog: QDialog) -> None:
        if not WrapUpDialog.objectName():
            WrapUpDialog.setObjectName(u"WrapUpDialog")
        self.dialog_layout = QVBoxLayout(WrapUpDialog)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.event_title = QLabel(WrapUpDialog)
        self.event_title.setObjectName(u"event_title")
        self.event_title.setTextFormat(Qt.PlainText)
        self.event_title.setProperty(u"role", u"title")

        self.dialog_layout.addWidget(self.event_title)

        self.event_time = QLabel(WrapUpDialog)
        self.event_time.setObjectName(u"event_time")
        self.event_time.setWordWrap(True)
        self.event_time.setTextFormat(Qt.PlainText)
        self.event_time.setProperty(u"role", u"muted")

        self.dialog_layout.addWidget(self.event_time)

        self.body_layout = QHBoxLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.left_layout = QVBoxLayout()
        self.left_layout.setObjectName(u"left_layout")
        self.status_label = QLabel(WrapUpDialog)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"role", u"strong")

        self.left_layout.addWidget(self.status_label)

        self.status_layout = QHBoxLayout()
        self.status_layout.setObjectName(u"status_layout")
        self.held = QRadioButton(WrapUpDialog)
        self.held.setObjectName(u"held")

        self.status_layout.addWidget(self.held)

        self.cancelled = QRadioButton(WrapUpDialog)
        self.cancelled.setObjectName(u"cancelled")

        self.status_layout.addWidget(self.cancelled)

        self.not_said = QRadioButton(WrapUpDialog)
        self.not_said.setObjectName(u"not_said")

        self.status_layout.addWidget(self.not_said)

        self.status_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_spacer)


        self.left_layout.addLayout(self.status_layout)

        self.counts = QWidget(WrapUpDialog)
        self.counts.setObjectName(u"counts")
        self.counts_layout = QGridLayout(self.counts)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.attendees_label = QLabel(self.counts)
        self.attendees_label.setObjectName(u"attendees_label")

        self.counts_layout.addWidget(self.attendees_label, 0, 0, 1, 1)

        self.attendees = QSpinBox(self.counts)
        self.attendees.setObjectName(u"attendees")
        self.attendees.setMinimum(-1)
        self.attendees.setMaximum(100000)
        self.attendees.setValue(-1)

        self.counts_layout.addWidget(self.attendees, 0, 1, 1, 1)

        self.nobody_button = QPushButton(self.counts)
        self.nobody_button.setObjectName(u"nobody_button")
        self.nobody_button.setAutoDefault(False)
        self.nobody_button.setProperty(u"role", u"quiet")

        self.counts_layout.addWidget(self.nobody_button, 0, 2, 1, 1)

        self.newcomers_label = QLabel(self.counts)
        self.newcomers_label.setObjectName(u"newcomers_label")

        self.counts_layout.addWidget(self.newcomers_label, 1, 0, 1, 1)

        self.newcomers = QSpinBox(self.counts)
        self.newcomers.setObjectName(u"newcomers")
        self.newcomers.setMinimum(-1)
        self.newcomers.setMaximum(100000)
        self.newcomers.setValue(-1)

        self.counts_layout.addWidget(self.newcomers, 1, 1, 1, 1)


        self.left_layout.addWidget(self.counts)

        self.door = QLabel(WrapUpDialog)
        self.door.setObjectName(u"door")
        self.door.setWordWrap(True)
        self.door.setTextFormat(Qt.PlainText)

        self.left_layout.addWidget(self.door)

        self.as_guests = QCheckBox(WrapUpDialog)
        self.as_guests.setObjectName(u"as_guests")

        self.left_layout.addWidget(self.as_guests)

        self.what_counts = QLabel(WrapUpDialog)
        self.what_counts.setObjectName(u"what_counts")
        self.what_counts.setWordWrap(True)
        self.what_counts.setTextFormat(Qt.PlainText)
        self.what_counts.setProperty(u"role", u"muted")

        self.left_layout.addWidget(self.what_counts)

        self.went_well_label = QLabel(WrapUpDialog)
        self.went_well_label.setObjectName(u"went_well_label")
        self.went_well_label.setProperty(u"role", u"strong")

        self.left_layout.addWidget(self.went_well_label)

        self.went_well = QPlainTextEdit(WrapUpDialog)
        self.went_well.setObjectName(u"went_well")
        self.went_well.setTabChangesFocus(True)

        self.left_layout.addWidget(self.went_well)

        self.links_label = QLabel(WrapUpDialog)
        self.links_label.setObjectName(u"links_label")
        self.links_label.setProperty(u"role", u"strong")

        self.left_layout.addWidget(self.links_label)

        self.links = QPlainTextEdit(WrapUpDialog)
        self.links.setObjectName(u"links")
        self.links.setTabChangesFocus(True)

        self.left_layout.addWidget(self.links)

        self.link_row = LinkRow(WrapUpDialog)
        self.link_row.setObjectName(u"link_row")

        self.left_layout.addWidget(self.link_row)


        self.body_layout.addLayout(self.left_layout)

        self.interests = InterestPicker(WrapUpDialog)
        self.interests.setObjectName(u"interests")

        self.body_layout.addWidget(self.interests)


        self.dialog_layout.addLayout(self.body_layout)

        self.message = QLabel(WrapUpDialog)
        self.message.setObjectName(u"message")
        self.message.setVisible(False)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.PlainText)
        self.message.setProperty(u"role", u"error")

        self.dialog_layout.addWidget(self.message)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.door_button = QPushButton(WrapUpDialog)
        self.door_button.setObjectName(u"door_button")
        self.door_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.door_button)

        self.written = QLabel(WrapUpDialog)
        self.written.setObjectName(u"written")
        self.written.setTextFormat(Qt.PlainText)
        self.written.setProperty(u"role", u"muted")

        self.buttons_layout.addWidget(self.written)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(WrapUpDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(WrapUpDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.attendees_label.setBuddy(self.attendees)
        self.newcomers_label.setBuddy(self.newcomers)
        self.went_well_label.setBuddy(self.went_well)
        self.links_label.setBuddy(self.links)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.held, self.cancelled)
        QWidget.setTabOrder(self.cancelled, self.not_said)
        QWidget.setTabOrder(self.not_said, self.attendees)
        QWidget.setTabOrder(self.attendees, self.newcomers)
        QWidget.setTabOrder(self.newcomers, self.nobody_button)
        QWidget.setTabOrder(self.nobody_button, self.as_guests)
        QWidget.setTabOrder(self.as_guests, self.went_well)
        QWidget.setTabOrder(self.went_well, self.links)
        QWidget.setTabOrder(self.links, self.door_button)
        QWidget.setTabOrder(self.door_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(WrapUpDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(WrapUpDialog)
    # setupUi

    def retranslateUi(self, WrapUpDialog: QDialog) -> None:
        WrapUpDialog.setWindowTitle(QCoreApplication.translate("WrapUpDialog", u"Wrap up", None))
        self.status_label.setText(QCoreApplication.translate("WrapUpDialog", u"Did it take place?", None))
        self.held.setText(QCoreApplication.translate("WrapUpDialog", u"Yes, it was &held", None))
        self.cancelled.setText(QCoreApplication.translate("WrapUpDialog", u"No, it was &cancelled", None))
        self.not_said.setText(QCoreApplication.translate("WrapUpDialog", u"Not said &yet", None))
        self.attendees_label.setText(QCoreApplication.translate("WrapUpDialog", u"How &many came?", None))
#if QT_CONFIG(accessibility)
        self.attendees.setAccessibleName(QCoreApplication.translate("WrapUpDialog", u"How many came, counted in the room", None))
#endif // QT_CONFIG(accessibility)
        self.attendees.setSpecialValueText(QCoreApplication.translate("WrapUpDialog", u"\u2013 Not recorded", None))
        self.nobody_button.setText(QCoreApplication.translate("WrapUpDialog", u"Nobody came", None))
        self.newcomers_label.setText(QCoreApplication.translate("WrapUpDialog", u"Of them ne&wcomers", None))
#if QT_CONFIG(accessibility)
        self.newcomers.setAccessibleName(QCoreApplication.translate("WrapUpDialog", u"Of them newcomers", None))
#endif // QT_CONFIG(accessibility)
        self.newcomers.setSpecialValueText(QCoreApplication.translate("WrapUpDialog", u"\u2013 Not recorded", None))
        self.went_well_label.setText(QCoreApplication.translate("WrapUpDialog", u"What went &well?", None))
#if QT_CONFIG(accessibility)
        self.went_well.setAccessibleName(QCoreApplication.translate("WrapUpDialog", u"What went well?", None))
#endif // QT_CONFIG(accessibility)
        self.went_well.setPlaceholderText(QCoreApplication.translate("WrapUpDialog", u"What to do again, what to do otherwise", None))
        self.links_label.setText(QCoreApplication.translate("WrapUpDialog", u"&Links", None))
#if QT_CONFIG(accessibility)
        self.links.setAccessibleName(QCoreApplication.translate("WrapUpDialog", u"Links, one a line", None))
#endif // QT_CONFIG(accessibility)
        self.links.setPlaceholderText(QCoreApplication.translate("WrapUpDialog", u"Photos, slides, repositories: one a line", None))
        self.door_button.setText(QCoreApplication.translate("WrapUpDialog", u"Open the door list", None))
        self.cancel_button.setText(QCoreApplication.translate("WrapUpDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("WrapUpDialog", u"Save", None))
#if QT_CONFIG(tooltip)
        self.save_button.setToolTip(QCoreApplication.translate("WrapUpDialog", u"Save (Ctrl+Enter)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
