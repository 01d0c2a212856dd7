"""Compiled from ui/event_details.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget
class Ui_EventDetails(object):
    def setupUi(self, EventDetails: QWidget) -> None:
        if not EventDetails.objectName():
            EventDetails.setObjectName(u"EventDetails")
        self.outer_layout = QVBoxLayout(EventDetails)
        self.outer_layout.setObjectName(u"outer_layout")
        self.outer_layout.setContentsMargins(0, 0, 0, 0)
        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.type_label = QLabel(EventDetails)
        self.type_label.setObjectName(u"type_label")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.type_label)

        self.type = QComboBox(EventDetails)
        self.type.setObjectName(u"type")
        self.type.setEditable(True)

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.type)

        self.host_label = QLabel(EventDetails)
        self.host_label.setObjectName(u"host_label")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.host_label)

        self.host = QLineEdit(EventDetails)
        self.host.setObjectName(u"host")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.host)

        self.status_label = QLabel(EventDetails)
        self.status_label.setObjectName(u"status_label")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status_layout = QHBoxLayout()
        self.status_layout.setObjectName(u"status_layout")
        self.status = QComboBox(EventDetails)
        self.status.setObjectName(u"status")

        self.status_layout.addWidget(self.status)

        self.public_event = QCheckBox(EventDetails)
        self.public_event.setObjectName(u"public_event")

        self.status_layout.addWidget(self.public_event)

        self.status_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.status_layout.addItem(self.status_spacer)


        self.form_layout.setLayout(2, QFormLayout.ItemRole.FieldRole, self.status_layout)

        self.expected_label = QLabel(EventDetails)
        self.expected_label.setObjectName(u"expected_label")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.expected_label)

        self.expected_layout = QHBoxLayout()
        self.expected_layout.setObjectName(u"expected_layout")
        self.expected = QSpinBox(EventDetails)
        self.expected.setObjectName(u"expected")
        self.expected.setMaximum(100000)

        self.expected_layout.addWidget(self.expected)

        self.expected_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.expected_layout.addItem(self.expected_spacer)


        self.form_layout.setLayout(3, QFormLayout.ItemRole.FieldRole, self.expected_layout)

        self.link_label = QLabel(EventDetails)
        self.link_label.setObjectName(u"link_label")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.link_label)

        self.link = QLineEdit(EventDetails)
        self.link.setObjectName(u"link")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.link)


        self.outer_layout.addLayout(self.form_layout)

        self.wrapped_up = QLabel(EventDetails)
        self.wrapped_up.setObjectName(u"wrapped_up")
        self.wrapped_up.setWordWrap(True)
        self.wrapped_up.setTextFormat(Qt.PlainText)
        self.wrapped_up.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.wrapped_up)

        self.focus_areas_label = QLabel(EventDetails)
        self.focus_areas_label.setObjectName(u"focus_areas_label")

        self.outer_layout.addWidget(self.focus_areas_label)

        self.focus_areas_layout = QGridLayout()
        self.focus_areas_layout.setObjectName(u"focus_areas_layout")

        self.outer_layout.addLayout(self.focus_areas_layout)

        self.notes_label = QLabel(EventDetails)
        self.notes_label.setObjectName(u"notes_label")

        self.outer_layout.addWidget(self.notes_label)

        self.notes = QPlainTextEdit(EventDetails)
        self.notes.setObjectName(u"notes")
        self.notes.setTabChangesFocus(True)

        self.outer_layout.addWidget(self.notes)

#if QT_CONFIG(shortcut)
        self.type_label.setBuddy(self.type)
        self.host_label.setBuddy(self.host)
        self.status_label.setBuddy(self.status)
        self.expected_label.setBuddy(self.expected)
        self.link_label.setBuddy(self.link)
        self.notes_label.setBuddy(self.notes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.type, self.host)
        QWidget.setTabOrder(self.host, self.status)
        QWidget.setTabOrder(self.status, self.public_event)
        QWidget.setTabOrder(self.public_event, self.expected)
        QWidget.setTabOrder(self.expected, self.link)
        QWidget.setTabOrder(self.link, self.notes)

        self.retranslateUi(EventDetails)

        QMetaObject.connectSlotsByName(EventDetails)
    # setupUi

    def retranslateUi(self, EventDetails: QWidget) -> None:
        self.type_label.setText(QCoreApplication.translate("EventDetails", u"T&ype", None))
        self.host_label.setText(QCoreApplication.translate("EventDetails", u"&Host", None))
        self.host.setPlaceholderText(QCoreApplication.translate("EventDetails", u"Who gives it: a person, a group, a company", None))
        self.status_label.setText(QCoreApplication.translate("EventDetails", u"Stat&us", None))
        self.public_event.setText(QCoreApplication.translate("EventDetails", u"Pu&blic", None))
#if QT_CONFIG(tooltip)
        self.public_event.setToolTip(QCoreApplication.translate("EventDetails", u"Only public events count for the pace", None))
#endif // QT_CONFIG(tooltip)
        self.expected_label.setText(QCoreApplication.translate("EventDetails", u"E&xpected", None))
        self.expected.setSpecialValueText(QCoreApplication.translate("EventDetails", u"Nobody said", None))
        self.link_label.setText(QCoreApplication.translate("EventDetails", u"&Link", None))
        self.link.setPlaceholderText(QCoreApplication.translate("EventDetails", u"https://\u2026", None))
        self.focus_areas_label.setText(QCoreApplication.translate("EventDetails", u"Focus areas", None))
        self.notes_label.setText(QCoreApplication.translate("EventDetails", u"&Notes", None))
        pass
    # retranslateUi
