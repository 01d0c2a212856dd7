"""Compiled from ui/person_head.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from mozspaces_desktop.gui.people.line_field import LineField
class Ui_PersonHead(object):
    def setupUi(self, PersonHead: QFrame) -> None:
        if not PersonHead.objectName():
            PersonHead.setObjectName(u"PersonHead")
        self.head_layout = QVBoxLayout(PersonHead)
        self.head_layout.setObjectName(u"head_layout")
        self.fields_layout = QHBoxLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name = LineField(PersonHead)
        self.name.setObjectName(u"name")

        self.fields_layout.addWidget(self.name)

        self.email = LineField(PersonHead)
        self.email.setObjectName(u"email")

        self.fields_layout.addWidget(self.email)

        self.save_button = QPushButton(PersonHead)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(True)
        self.save_button.setProperty(u"role", u"primary")

        self.fields_layout.addWidget(self.save_button)

        self.fields_layout.setStretch(0, 3)
        self.fields_layout.setStretch(1, 3)

        self.head_layout.addLayout(self.fields_layout)

        self.problem = QLabel(PersonHead)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"error")

        self.head_layout.addWidget(self.problem)

        self.figures = QLabel(PersonHead)
        self.figures.setObjectName(u"figures")
        self.figures.setTextFormat(Qt.PlainText)
        self.figures.setWordWrap(True)
        self.figures.setProperty(u"role", u"muted")

        self.head_layout.addWidget(self.figures)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.merge_button = QPushButton(PersonHead)
        self.merge_button.setObjectName(u"merge_button")
        self.merge_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.merge_button)

        self.export_button = QPushButton(PersonHead)
        self.export_button.setObjectName(u"export_button")
        self.export_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.export_button)

        self.forget_button = QPushButton(PersonHead)
        self.forget_button.setObjectName(u"forget_button")
        self.forget_button.setAutoDefault(True)
        self.forget_button.setProperty(u"role", u"danger")

        self.buttons_layout.addWidget(self.forget_button)

        self.spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.spacer)


        self.head_layout.addLayout(self.buttons_layout)


        self.retranslateUi(PersonHead)

        QMetaObject.connectSlotsByName(PersonHead)
    # setupUi

    def retranslateUi(self, PersonHead: QFrame) -> None:
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonHead", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("PersonHead", u"Name", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("PersonHead", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("PersonHead", u"No e-mail address", None))
        self.save_button.setText(QCoreApplication.translate("PersonHead", u"Save", None))
        pass
    # retranslateUi
