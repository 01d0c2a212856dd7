"""Compiled from ui/repeat_form.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget

from mozspaces_desktop.gui.widgets.day_field import DayField
class Ui_RepeatForm(object):
    def setupUi(self, RepeatForm: QWidget) -> None:
        if not RepeatForm.objectName():
            RepeatForm.setObjectName(u"RepeatForm")
        self.outer_layout = QVBoxLayout(RepeatForm)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.choice = QComboBox(RepeatForm)
        self.choice.setObjectName(u"choice")

        self.outer_layout.addWidget(self.choice)

        self.custom = QWidget(RepeatForm)
        self.custom.setObjectName(u"custom")
        self.custom_layout = QVBoxLayout(self.custom)
        self.custom_layout.setObjectName(u"custom_layout")
        self.custom_layout.setContentsMargins(0, 0, 0, 0)
        self.every_layout = QHBoxLayout()
        self.every_layout.setObjectName(u"every_layout")
        self.every_label = QLabel(self.custom)
        self.every_label.setObjectName(u"every_label")

        self.every_layout.addWidget(self.every_label)

        self.interval = QSpinBox(self.custom)
        self.interval.setObjectName(u"interval")
        self.interval.setMinimum(1)
        self.interval.setMaximum(999)

        self.every_layout.addWidget(self.interval)

        self.unit = QComboBox(self.custom)
        self.unit.setObjectName(u"unit")

        self.every_layout.addWidget(self.unit)

        self.every_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.every_layout.addItem(self.every_spacer)


        self.custom_layout.addLayout(self.every_layout)

        self.place = QComboBox(self.custom)
        self.place.setObjectName(u"place")

        self.custom_layout.addWidget(self.place)

        self.weekdays = QWidget(self.custom)
        self.weekdays.setObjectName(u"weekdays")
        self.weekdays_layout = QHBoxLayout(self.weekdays)
        self.weekdays_layout.setObjectName(u"weekdays_layout")
        self.weekdays_layout.setContentsMargins(0, 0, 0, 0)

        self.custom_layout.addWidget(self.weekdays)


        self.outer_layout.addWidget(self.custom)

        self.ends = QWidget(RepeatForm)
        self.ends.setObjectName(u"ends")
        self.ends_layout = QHBoxLayout(self.ends)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(0, 0, 0, 0)
        self.end = QComboBox(self.ends)
        self.end.setObjectName(u"end")

        self.ends_layout.addWidget(self.end)

        self.until = DayField(self.ends)
        self.until.setObjectName(u"until")
        self.until.setCalendarPopup(True)

        self.ends_layout.addWidget(self.until)

        self.count = QSpinBox(self.ends)
        self.count.setObjectName(u"count")
        self.count.setMinimum(1)
        self.count.setMaximum(9999)

        self.ends_layout.addWidget(self.count)

        self.ends_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ends_layout.addItem(self.ends_spacer)


        self.outer_layout.addWidget(self.ends)

        self.summary = QLabel(RepeatForm)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.PlainText)
        self.summary.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.summary)

        QWidget.setTabOrder(self.choice, self.interval)
        QWidget.setTabOrder(self.interval, self.unit)
        QWidget.setTabOrder(self.unit, self.place)
        QWidget.setTabOrder(self.place, self.end)
        QWidget.setTabOrder(self.end, self.until)
        QWidget.setTabOrder(self.until, self.count)

        self.retranslateUi(RepeatForm)

        QMetaObject.connectSlotsByName(RepeatForm)
    # setupUi

    def retranslateUi(self, RepeatForm: QWidget) -> None:
#if QT_CONFIG(accessibility)
        self.choice.setAccessibleName(QCoreApplication.translate("RepeatForm", u"Repeats", None))
#endif // QT_CONFIG(accessibility)
        self.every_label.setText(QCoreApplication.translate("RepeatForm", u"Every", None))
#if QT_CONFIG(accessibility)
        self.interval.setAccessibleName(QCoreApplication.translate("RepeatForm", u"Repeats every so many", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("RepeatForm", u"Repeats every so many: days, weeks, months or years", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("RepeatForm", u"By date or by weekday", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("RepeatForm", u"When it stops repeating", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("RepeatForm", u"Repeats until", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.count.setAccessibleName(QCoreApplication.translate("RepeatForm", u"Number of events", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
