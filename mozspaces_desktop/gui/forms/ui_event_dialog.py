"""Compiled from ui/event_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QDateEdit, QDialog, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QTabWidget, QTableView, QTimeEdit, QVBoxLayout, QWidget
class Ui_EventDialog(object):
    def setupUi(self, EventDialog: QDialog) -> None:
        if not EventDialog.objectName():
            EventDialog.setObjectName(u"EventDialog")
        self.outer_layout = QVBoxLayout(EventDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.pages = QTabWidget(EventDialog)
        self.pages.setObjectName(u"pages")
        self.details_page = QWidget()
        self.details_page.setObjectName(u"details_page")
        self.details_layout = QHBoxLayout(self.details_page)
        self.details_layout.setObjectName(u"details_layout")
        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.title_label = QLabel(self.details_page)
        self.title_label.setObjectName(u"title_label")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.details_page)
        self.title.setObjectName(u"title")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.title_note = QLabel(self.details_page)
        self.title_note.setObjectName(u"title_note")
        self.title_note.setVisible(False)
        self.title_note.setWordWrap(True)
        self.title_note.setTextFormat(Qt.PlainText)
        self.title_note.setProperty(u"role", u"error")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.title_note)

        self.starts_label = QLabel(self.details_page)
        self.starts_label.setObjectName(u"starts_label")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.starts_label)

        self.starts_layout = QHBoxLayout()
        self.starts_layout.setObjectName(u"starts_layout")
        self.starts_date = QDateEdit(self.details_page)
        self.starts_date.setObjectName(u"starts_date")
        self.starts_date.setCalendarPopup(True)

        self.starts_layout.addWidget(self.starts_date)

        self.starts_time = QTimeEdit(self.details_page)
        self.starts_time.setObjectName(u"starts_time")

        self.starts_layout.addWidget(self.starts_time)

        self.all_day = QCheckBox(self.details_page)
        self.all_day.setObjectName(u"all_day")

        self.starts_layout.addWidget(self.all_day)

        self.starts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.starts_layout.addItem(self.starts_spacer)


        self.form_layout.setLayout(2, QFormLayout.ItemRole.FieldRole, self.starts_layout)

        self.ends_label = QLabel(self.details_page)
        self.ends_label.setObjectName(u"ends_label")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.ends_label)

        self.ends_layout = QHBoxLayout()
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_date = QDateEdit(self.details_page)
        self.ends_date.setObjectName(u"ends_date")
        self.ends_date.setCalendarPopup(True)

        self.ends_layout.addWidget(self.ends_date)

        self.ends_time = QTimeEdit(self.details_page)
        self.ends_time.setObjectName(u"ends_time")

        self.ends_layout.addWidget(self.ends_time)

        self.ends_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ends_layout.addItem(self.ends_spacer)


        self.form_layout.setLayout(3, QFormLayout.ItemRole.FieldRole, self.ends_layout)

        self.times_note = QLabel(self.details_page)
        self.times_note.setObjectName(u"times_note")
        self.times_note.setVisible(False)
        self.times_note.setWordWrap(True)
        self.times_note.setTextFormat(Qt.PlainText)
        self.times_note.setProperty(u"role", u"error")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.times_note)

        self.room_label = QLabel(self.details_page)
        self.room_label.setObjectName(u"room_label")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.room_label)

        self.room = QComboBox(self.details_page)
        self.room.setObjectName(u"room")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.room)

        self.coordinator_label = QLabel(self.details_page)
        self.coordinator_label.setObjectName(u"coordinator_label")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.coordinator_label)

        self.coordinator = QComboBox(self.details_page)
        self.coordinator.setObjectName(u"coordinator")

        self.form_layout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.coordinator)

        self.track_label = QLabel(self.details_page)
        self.track_label.setObjectName(u"track_label")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.track_label)

        self.track = QComboBox(self.details_page)
        self.track.setObjectName(u"track")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.track)

        self.type_label = QLabel(self.details_page)
        self.type_label.setObjectName(u"type_label")

        self.form_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.type_label)

        self.type = QComboBox(self.details_page)
        self.type.setObjectName(u"type")
        self.type.setEditable(True)

        self.form_layout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.type)

        self.host_label = QLabel(self.details_page)
        self.host_label.setObjectName(u"host_label")

        self.form_layout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.host_label)

        self.host = QLineEdit(self.details_page)
        self.host.setObjectName(u"host")

        self.form_layout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.host)

        self.status_label = QLabel(self.details_page)
        self.status_label.setObjectName(u"status_label")

        self.form_layout.setWidget(10, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status_layout = QHBoxLayout()
        self.status_layout.setObjectName(u"status_layout")
        self.status = QComboBox(self.details_page)
        self.status.setObjectName(u"status")

        self.status_layout.addWidget(self.status)

        self.public_event = QCheckBox(self.details_page)
        self.public_event.setObjectName(u"public_event")

        self.status_layout.addWidget(self.public_event)

        self.status_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_spacer)


        self.form_layout.setLayout(10, QFormLayout.ItemRole.FieldRole, self.status_layout)

        self.expected_label = QLabel(self.details_page)
        self.expected_label.setObjectName(u"expected_label")

        self.form_layout.setWidget(11, QFormLayout.ItemRole.LabelRole, self.expected_label)

        self.expected_layout = QHBoxLayout()
        self.expected_layout.setObjectName(u"expected_layout")
        self.expected = QSpinBox(self.details_page)
        self.expected.setObjectName(u"expected")
        self.expected.setMaximum(100000)

        self.expected_layout.addWidget(self.expected)

        self.expected_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.expected_layout.addItem(self.expected_spacer)


        self.form_layout.setLayout(11, QFormLayout.ItemRole.FieldRole, self.expected_layout)

        self.expected_note = QLabel(self.details_page)
        self.expected_note.setObjectName(u"expected_note")
        self.expected_note.setVisible(False)
        self.expected_note.setWordWrap(True)
        self.expected_note.setTextFormat(Qt.PlainText)
        self.expected_note.setProperty(u"role", u"warning")

        self.form_layout.setWidget(12, QFormLayout.ItemRole.FieldRole, self.expected_note)

        self.link_label = QLabel(self.details_page)
        self.link_label.setObjectName(u"link_label")

        self.form_layout.setWidget(13, QFormLayout.ItemRole.LabelRole, self.link_label)

        self.link = QLineEdit(self.details_page)
        self.link.setObjectName(u"link")

        self.form_layout.setWidget(13, QFormLayout.ItemRole.FieldRole, self.link)


        self.details_layout.addLayout(self.form_layout)

        self.side_layout = QVBoxLayout()
        self.side_layout.setObjectName(u"side_layout")
        self.focus_areas_label = QLabel(self.details_page)
        self.focus_areas_label.setObjectName(u"focus_areas_label")

        self.side_layout.addWidget(self.focus_areas_label)

        self.focus_areas_layout = QGridLayout()
        self.focus_areas_layout.setObjectName(u"focus_areas_layout")

        self.side_layout.addLayout(self.focus_areas_layout)

        self.notes_label = QLabel(self.details_page)
        self.notes_label.setObjectName(u"notes_label")

        self.side_layout.addWidget(self.notes_label)

        self.notes = QPlainTextEdit(self.details_page)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.side_layout.addWidget(self.notes)

        self.clash_layout = QVBoxLayout()
        self.clash_layout.setObjectName(u"clash_layout")

        self.side_layout.addLayout(self.clash_layout)


        self.details_layout.addLayout(self.side_layout)

        self.pages.addTab(self.details_page, "")
        self.history_page = QWidget()
        self.history_page.setObjectName(u"history_page")
        self.history_layout = QVBoxLayout(self.history_page)
        self.history_layout.setObjectName(u"history_layout")
        self.history = QTableView(self.history_page)
        self.history.setObjectName(u"history")
        self.history.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.history.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.history.setWordWrap(True)
        self.history.setShowGrid(False)
        self.history.horizontalHeader().setStretchLastSection(True)
        self.history.verticalHeader().setVisible(False)

        self.history_layout.addWidget(self.history)

        self.pages.addTab(self.history_page, "")

        self.outer_layout.addWidget(self.pages)

        self.message = QLabel(EventDialog)
        self.message.setObjectName(u"message")
        self.message.setVisible(False)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.PlainText)
        self.message.setProperty(u"role", u"error")

        self.outer_layout.addWidget(self.message)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.delete_button = QPushButton(EventDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)
        self.delete_button.setProperty(u"role", u"danger")

        self.buttons_layout.addWidget(self.delete_button)

        self.check_in_button = QPushButton(EventDialog)
        self.check_in_button.setObjectName(u"check_in_button")
        self.check_in_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.check_in_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(EventDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EventDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.starts_label.setBuddy(self.starts_date)
        self.ends_label.setBuddy(self.ends_date)
        self.room_label.setBuddy(self.room)
        self.coordinator_label.setBuddy(self.coordinator)
        self.track_label.setBuddy(self.track)
        self.type_label.setBuddy(self.type)
        self.host_label.setBuddy(self.host)
        self.status_label.setBuddy(self.status)
        self.expected_label.setBuddy(self.expected)
        self.link_label.setBuddy(self.link)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.title)
        QWidget.setTabOrder(self.title, self.starts_date)
        QWidget.setTabOrder(self.starts_date, self.starts_time)
        QWidget.setTabOrder(self.starts_time, self.all_day)
        QWidget.setTabOrder(self.all_day, self.ends_date)
        QWidget.setTabOrder(self.ends_date, self.ends_time)
        QWidget.setTabOrder(self.ends_time, self.room)
        QWidget.setTabOrder(self.room, self.coordinator)
        QWidget.setTabOrder(self.coordinator, self.track)
        QWidget.setTabOrder(self.track, self.type)
        QWidget.setTabOrder(self.type, self.host)
        QWidget.setTabOrder(self.host, self.status)
        QWidget.setTabOrder(self.status, self.public_event)
        QWidget.setTabOrder(self.public_event, self.expected)
        QWidget.setTabOrder(self.expected, self.link)
        QWidget.setTabOrder(self.link, self.notes)
        QWidget.setTabOrder(self.notes, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.check_in_button)
        QWidget.setTabOrder(self.check_in_button, self.delete_button)
        QWidget.setTabOrder(self.delete_button, self.history)

        self.retranslateUi(EventDialog)

        self.pages.setCurrentIndex(0)
        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(EventDialog)
    # setupUi

    def retranslateUi(self, EventDialog: QDialog) -> None:
        EventDialog.setWindowTitle(QCoreApplication.translate("EventDialog", u"Event", None))
        self.title_label.setText(QCoreApplication.translate("EventDialog", u"&Title", None))
        self.starts_label.setText(QCoreApplication.translate("EventDialog", u"Sta&rts", None))
#if QT_CONFIG(accessibility)
        self.starts_date.setAccessibleName(QCoreApplication.translate("EventDialog", u"Starts: day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.starts_time.setAccessibleName(QCoreApplication.translate("EventDialog", u"Starts: time", None))
#endif // QT_CONFIG(accessibility)
        self.all_day.setText(QCoreApplication.translate("EventDialog", u"All da&y", None))
        self.ends_label.setText(QCoreApplication.translate("EventDialog", u"&Ends", None))
#if QT_CONFIG(accessibility)
        self.ends_date.setAccessibleName(QCoreApplication.translate("EventDialog", u"Ends: day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ends_time.setAccessibleName(QCoreApplication.translate("EventDialog", u"Ends: time", None))
#endif // QT_CONFIG(accessibility)
        self.room_label.setText(QCoreApplication.translate("EventDialog", u"Roo&m", None))
        self.coordinator_label.setText(QCoreApplication.translate("EventDialog", u"C&oordinator", None))
        self.track_label.setText(QCoreApplication.translate("EventDialog", u"Trac&k", None))
        self.type_label.setText(QCoreApplication.translate("EventDialog", u"T&ype", None))
        self.host_label.setText(QCoreApplication.translate("EventDialog", u"&Host", None))
        self.host.setPlaceholderText(QCoreApplication.translate("EventDialog", u"Who gives it: a person, a group, a company", None))
        self.status_label.setText(QCoreApplication.translate("EventDialog", u"Stat&us", None))
        self.public_event.setText(QCoreApplication.translate("EventDialog", u"Pu&blic", None))
#if QT_CONFIG(tooltip)
        self.public_event.setToolTip(QCoreApplication.translate("EventDialog", u"Only public events count for the pace", None))
#endif // QT_CONFIG(tooltip)
        self.expected_label.setText(QCoreApplication.translate("EventDialog", u"E&xpected", None))
        self.expected.setSpecialValueText(QCoreApplication.translate("EventDialog", u"Nobody said", None))
        self.link_label.setText(QCoreApplication.translate("EventDialog", u"&Link", None))
        self.link.setPlaceholderText(QCoreApplication.translate("EventDialog", u"https://\u2026", None))
        self.focus_areas_label.setText(QCoreApplication.translate("EventDialog", u"Focus areas", None))
        self.notes_label.setText(QCoreApplication.translate("EventDialog", u"&Notes", None))
        self.pages.setTabText(self.pages.indexOf(self.details_page), QCoreApplication.translate("EventDialog", u"Details", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("EventDialog", u"History of the event", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.history_page), QCoreApplication.translate("EventDialog", u"History", None))
        self.delete_button.setText(QCoreApplication.translate("EventDialog", u"&Delete", None))
        self.check_in_button.setText(QCoreApplication.translate("EventDialog", u"Check &in\u2026", None))
#if QT_CONFIG(tooltip)
        self.check_in_button.setToolTip(QCoreApplication.translate("EventDialog", u"Open the door of this event", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("EventDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EventDialog", u"&Save", None))
    # retranslateUi
