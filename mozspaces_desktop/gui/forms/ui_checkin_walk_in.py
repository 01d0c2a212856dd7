"""Compiled from ui/checkin_walk_in.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui.checkin.similar_question import SimilarQuestion
from mozspaces_desktop.gui.widgets.choice_chips import ChoiceChips

class Ui_WalkInRow(object):
    def setupUi(self, WalkInRow: QFrame) -> None:
        if not WalkInRow.objectName():
            WalkInRow.setObjectName(u"WalkInRow")
        WalkInRow.setProperty(u"role", u"card")
        self.walk_in_layout = QVBoxLayout(WalkInRow)
        self.walk_in_layout.setObjectName(u"walk_in_layout")
        self.fields = QWidget(WalkInRow)
        self.fields.setObjectName(u"fields")
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.who_layout = QGridLayout()
        self.who_layout.setObjectName(u"who_layout")
        self.name_label = QLabel(self.fields)
        self.name_label.setObjectName(u"name_label")

        self.who_layout.addWidget(self.name_label, 0, 0, 1, 1)

        self.email_label = QLabel(self.fields)
        self.email_label.setObjectName(u"email_label")

        self.who_layout.addWidget(self.email_label, 0, 1, 1, 1)

        self.more_button = QPushButton(self.fields)
        self.more_button.setObjectName(u"more_button")
        self.more_button.setAutoDefault(False)
        self.more_button.setCheckable(True)
        self.more_button.setProperty(u"role", u"choice")

        self.who_layout.addWidget(self.more_button, 0, 2, 1, 2)

        self.name = QLineEdit(self.fields)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(2000)

        self.who_layout.addWidget(self.name, 1, 0, 1, 1)

        self.email = QLineEdit(self.fields)
        self.email.setObjectName(u"email")
        self.email.setMaxLength(2000)

        self.who_layout.addWidget(self.email, 1, 1, 1, 1)

        self.add_button = QPushButton(self.fields)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setAutoDefault(False)
        self.add_button.setProperty(u"role", u"primary")

        self.who_layout.addWidget(self.add_button, 1, 2, 1, 1)

        self.back_button = QPushButton(self.fields)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.who_layout.addWidget(self.back_button, 1, 3, 1, 1)


        self.fields_layout.addLayout(self.who_layout)

        self.more = QWidget(self.fields)
        self.more.setObjectName(u"more")
        self.more_layout = QVBoxLayout(self.more)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.interests_layout = QHBoxLayout()
        self.interests_layout.setObjectName(u"interests_layout")
        self.interests_label = QLabel(self.more)
        self.interests_label.setObjectName(u"interests_label")

        self.interests_layout.addWidget(self.interests_label, 0, Qt.AlignTop)

        self.interests = ChoiceChips(self.more)
        self.interests.setObjectName(u"interests")

        self.interests_layout.addWidget(self.interests)


        self.more_layout.addLayout(self.interests_layout)

        self.consent_layout = QHBoxLayout()
        self.consent_layout.setObjectName(u"consent_layout")
        self.consent = QCheckBox(self.more)
        self.consent.setObjectName(u"consent")

        self.consent_layout.addWidget(self.consent)

        self.wording = QLabel(self.more)
        self.wording.setObjectName(u"wording")
        self.wording.setWordWrap(True)
        self.wording.setTextFormat(Qt.PlainText)
        self.wording.setProperty(u"role", u"muted")

        self.consent_layout.addWidget(self.wording)


        self.more_layout.addLayout(self.consent_layout)


        self.fields_layout.addWidget(self.more)


        self.walk_in_layout.addWidget(self.fields)

        self.question = SimilarQuestion(WalkInRow)
        self.question.setObjectName(u"question")

        self.walk_in_layout.addWidget(self.question)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.email_label.setBuddy(self.email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.email)
        QWidget.setTabOrder(self.email, self.more_button)
        QWidget.setTabOrder(self.more_button, self.interests)
        QWidget.setTabOrder(self.interests, self.consent)
        QWidget.setTabOrder(self.consent, self.add_button)
        QWidget.setTabOrder(self.add_button, self.back_button)

        self.retranslateUi(WalkInRow)

        QMetaObject.connectSlotsByName(WalkInRow)
    # setupUi

    def retranslateUi(self, WalkInRow: QFrame) -> None:
        self.name_label.setText(QCoreApplication.translate("WalkInRow", u"&Name of the new person", None))
        self.email_label.setText(QCoreApplication.translate("WalkInRow", u"E-&mail (optional)", None))
        self.more_button.setText(QCoreApplication.translate("WalkInRow", u"&Interests, keep posted", None))
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("WalkInRow", u"What interests them, and whether to keep them posted", None))
#endif // QT_CONFIG(tooltip)
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
        self.interests_label.setText(QCoreApplication.translate("WalkInRow", u"Interested in:", None))
#if QT_CONFIG(accessibility)
        self.interests.setAccessibleName(QCoreApplication.translate("WalkInRow", u"Focus areas that interest the person", None))
#endif // QT_CONFIG(accessibility)
        self.consent.setText(QCoreApplication.translate("WalkInRow", u"&Keep posted:", None))
        pass
    # retranslateUi
