"""Compiled from ui/event_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTimeEdit, QVBoxLayout, QWidget

from mozspaces_desktop.gui.history.history_view import HistoryView
from mozspaces_desktop.gui.widgets.day_field import DayField
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
        self.plan_layout = QVBoxLayout()
        self.plan_layout.setObjectName(u"plan_layout")
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
        self.starts_date = DayField(self.details_page)
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
        self.ends_date = DayField(self.details_page)
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

        self.repeats_label = QLabel(self.details_page)
        self.repeats_label.setObjectName(u"repeats_label")

        self.form_layout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.repeats_label)

        self.repeat_layout = QVBoxLayout()
        self.repeat_layout.setObjectName(u"repeat_layout")
        self.alone_layout = QHBoxLayout()
        self.alone_layout.setObjectName(u"alone_layout")
        self.alone_note = QLabel(self.details_page)
        self.alone_note.setObjectName(u"alone_note")
        self.alone_note.setVisible(False)
        self.alone_note.setWordWrap(True)
        self.alone_note.setTextFormat(Qt.PlainText)
        self.alone_note.setProperty(u"role", u"muted")

        self.alone_layout.addWidget(self.alone_note)

        self.back_button = QPushButton(self.details_page)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setVisible(False)
        self.back_button.setAutoDefault(False)
        self.back_button.setProperty(u"role", u"quiet")

        self.alone_layout.addWidget(self.back_button)

        self.alone_layout.setStretch(0, 1)

        self.repeat_layout.addLayout(self.alone_layout)


        self.form_layout.setLayout(5, QFormLayout.ItemRole.FieldRole, self.repeat_layout)

        self.room_label = QLabel(self.details_page)
        self.room_label.setObjectName(u"room_label")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.room_label)

        self.room = QComboBox(self.details_page)
        self.room.setObjectName(u"room")

        self.form_layout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.room)

        self.coordinator_label = QLabel(self.details_page)
        self.coordinator_label.setObjectName(u"coordinator_label")

        self.form_layout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.coordinator_label)

        self.coordinator_layout = QHBoxLayout()
        self.coordinator_layout.setObjectName(u"coordinator_layout")
        self.coordinator = QComboBox(self.details_page)
        self.coordinator.setObjectName(u"coordinator")

        self.coordinator_layout.addWidget(self.coordinator)

        self.track = QComboBox(self.details_page)
        self.track.setObjectName(u"track")

        self.coordinator_layout.addWidget(self.track)

        self.coordinator_layout.setStretch(0, 3)
        self.coordinator_layout.setStretch(1, 2)

        self.form_layout.setLayout(8, QFormLayout.ItemRole.FieldRole, self.coordinator_layout)


        self.plan_layout.addLayout(self.form_layout)

        self.clash_layout = QVBoxLayout()
        self.clash_layout.setObjectName(u"clash_layout")

        self.plan_layout.addLayout(self.clash_layout)

        self.plan_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.plan_layout.addItem(self.plan_spacer)


        self.details_layout.addLayout(self.plan_layout)

        self.side_layout = QVBoxLayout()
        self.side_layout.setObjectName(u"side_layout")

        self.details_layout.addLayout(self.side_layout)

        self.pages.addTab(self.details_page, "")
        self.history_page = QWidget()
        self.history_page.setObjectName(u"history_page")
        self.history_layout = QVBoxLayout(self.history_page)
        self.history_layout.setObjectName(u"history_layout")
        self.history = HistoryView(self.history_page)
        self.history.setObjectName(u"history")

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
        self.template_button = QPushButton(EventDialog)
        self.template_button.setObjectName(u"template_button")
        self.template_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.template_button)

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
        QWidget.setTabOrder(self.track, self.save_button)
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
        self.repeats_label.setText(QCoreApplication.translate("EventDialog", u"Re&peats", None))
        self.back_button.setText(QCoreApplication.translate("EventDialog", u"Back to the series", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("EventDialog", u"Make this event what its series says of all", None))
#endif // QT_CONFIG(tooltip)
        self.room_label.setText(QCoreApplication.translate("EventDialog", u"Roo&m", None))
        self.coordinator_label.setText(QCoreApplication.translate("EventDialog", u"C&oordinator", None))
#if QT_CONFIG(accessibility)
        self.track.setAccessibleName(QCoreApplication.translate("EventDialog", u"Track", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.track.setToolTip(QCoreApplication.translate("EventDialog", u"Track", None))
#endif // QT_CONFIG(tooltip)
        self.pages.setTabText(self.pages.indexOf(self.details_page), QCoreApplication.translate("EventDialog", u"Details", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("EventDialog", u"History of the event", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.history_page), QCoreApplication.translate("EventDialog", u"History", None))
        self.template_button.setText(QCoreApplication.translate("EventDialog", u"From &template", None))
        self.delete_button.setText(QCoreApplication.translate("EventDialog", u"&Delete", None))
        self.check_in_button.setText(QCoreApplication.translate("EventDialog", u"Check &in\u2026", None))
#if QT_CONFIG(tooltip)
        self.check_in_button.setToolTip(QCoreApplication.translate("EventDialog", u"Open the door of this event", None))
#endif // QT_CONFIG(tooltip)
        self.cancel_button.setText(QCoreApplication.translate("EventDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EventDialog", u"&Save", None))
    # retranslateUi
