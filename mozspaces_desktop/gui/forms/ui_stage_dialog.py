"""Compiled from ui/stage_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from mozspaces_desktop.gui.widgets.day_field import DayField
class Ui_StageDialog(object):
    def setupUi(self, StageDialog: QDialog) -> None:
        if not StageDialog.objectName():
            StageDialog.setObjectName(u"StageDialog")
        self.outer_layout = QVBoxLayout(StageDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.heading = QLabel(StageDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.heading)

        self.form_layout = QFormLayout()
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.area_label = QLabel(StageDialog)
        self.area_label.setObjectName(u"area_label")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.area_label)

        self.area = QComboBox(StageDialog)
        self.area.setObjectName(u"area")

        self.form_layout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.area)

        self.stage_label = QLabel(StageDialog)
        self.stage_label.setObjectName(u"stage_label")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.stage_label)

        self.stage = QComboBox(StageDialog)
        self.stage.setObjectName(u"stage")

        self.form_layout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.stage)

        self.day_label = QLabel(StageDialog)
        self.day_label.setObjectName(u"day_label")

        self.form_layout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = DayField(StageDialog)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.form_layout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.event_label = QLabel(StageDialog)
        self.event_label.setObjectName(u"event_label")

        self.form_layout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.event_label)

        self.event = QComboBox(StageDialog)
        self.event.setObjectName(u"event")
        self.event.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.event.setMinimumContentsLength(24)

        self.form_layout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.event)

        self.evidence_label = QLabel(StageDialog)
        self.evidence_label.setObjectName(u"evidence_label")

        self.form_layout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QLineEdit(StageDialog)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaxLength(2000)

        self.form_layout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.evidence)


        self.outer_layout.addLayout(self.form_layout)

        self.problem = QLabel(StageDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.outer_layout.addWidget(self.problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.take_back_button = QPushButton(StageDialog)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setAutoDefault(False)
        self.take_back_button.setProperty(u"role", u"danger")

        self.buttons_layout.addWidget(self.take_back_button)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer)

        self.cancel_button = QPushButton(StageDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(StageDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.area_label.setBuddy(self.area)
        self.stage_label.setBuddy(self.stage)
        self.day_label.setBuddy(self.day)
        self.event_label.setBuddy(self.event)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.area, self.stage)
        QWidget.setTabOrder(self.stage, self.day)
        QWidget.setTabOrder(self.day, self.event)
        QWidget.setTabOrder(self.event, self.evidence)
        QWidget.setTabOrder(self.evidence, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.take_back_button)

        self.retranslateUi(StageDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(StageDialog)
    # setupUi

    def retranslateUi(self, StageDialog: QDialog) -> None:
        self.area_label.setText(QCoreApplication.translate("StageDialog", u"&Focus area", None))
        self.stage_label.setText(QCoreApplication.translate("StageDialog", u"&Stage", None))
        self.day_label.setText(QCoreApplication.translate("StageDialog", u"&Since", None))
        self.event_label.setText(QCoreApplication.translate("StageDialog", u"&Credited event", None))
        self.evidence_label.setText(QCoreApplication.translate("StageDialog", u"&Link that shows it", None))
        self.evidence.setPlaceholderText(QCoreApplication.translate("StageDialog", u"A patch, a page, a bug report", None))
        self.take_back_button.setText(QCoreApplication.translate("StageDialog", u"Take back", None))
        self.cancel_button.setText(QCoreApplication.translate("StageDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("StageDialog", u"Save", None))
        pass
    # retranslateUi
