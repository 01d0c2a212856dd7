"""Compiled from ui/checkin_walk_in.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

class Ui_WalkInRow(object):
    def setupUi(self, WalkInRow: QFrame) -> None:
        if not WalkInRow.objectName():
            WalkInRow.setObjectName(u"WalkInRow")
        WalkInRow.setProperty(u"role", u"card")
        self.walk_in_layout = QVBoxLayout(WalkInRow)
        self.walk_in_layout.setObjectName(u"walk_in_layout")
        self.heading = QLabel(WalkInRow)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"strong")

        self.walk_in_layout.addWidget(self.heading)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.name_label = QLabel(WalkInRow)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.email_label = QLabel(WalkInRow)
        self.email_label.setObjectName(u"email_label")

        self.fields_layout.addWidget(self.email_label, 0, 1, 1, 1)

        self.name = QLineEdit(WalkInRow)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(2000)

        self.fields_layout.addWidget(self.name, 1, 0, 1, 1)

        self.email = QLineEdit(WalkInRow)
        self.email.setObjectName(u"email")
        self.email.setMaxLength(2000)

        self.fields_layout.addWidget(self.email, 1, 1, 1, 1)

        self.add_button = QPushButton(WalkInRow)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(True)
        self.add_button.setProperty(u"role", u"primary")

        self.fields_layout.addWidget(self.add_button, 1, 2, 1, 1)

        self.back_button = QPushButton(WalkInRow)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(True)

        self.fields_layout.addWidget(self.back_button, 1, 3, 1, 1)


        self.walk_in_layout.addLayout(self.fields_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.email_label.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.email)
        QWidget.setTabOrder(self.email, self.add_button)
        QWidget.setTabOrder(self.add_button, self.back_button)

        self.retranslateUi(WalkInRow)

        QMetaObject.connectSlotsByName(WalkInRow)
    # setupUi

    def retranslateUi(self, WalkInRow: QFrame) -> None:
        self.heading.setText(QCoreApplication.translate("WalkInRow", u"A new person", None))
        self.name_label.setText(QCoreApplication.translate("WalkInRow", u"&Name", None))
        self.email_label.setText(QCoreApplication.translate("WalkInRow", u"E-&mail (optional)", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("WalkInRow", u"Name of the new person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("WalkInRow", u"E-mail of the new person, optional", None))
#endif // QT_CONFIG(accessibility)
        self.email.setPlaceholderText(QCoreApplication.translate("WalkInRow", u"name@example.org", None))
        self.add_button.setText(QCoreApplication.translate("WalkInRow", u"Add and check in", None))
#if QT_CONFIG(tooltip)
        self.add_button.setToolTip(QCoreApplication.translate("WalkInRow", u"Add this person and check them in (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.back_button.setText(QCoreApplication.translate("WalkInRow", u"Back", None))
#if QT_CONFIG(tooltip)
        self.back_button.setToolTip(QCoreApplication.translate("WalkInRow", u"Back to the search (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
