"""Compiled from ui/scope_question.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCommandLinkButton, QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_ScopeQuestion(object):
    def setupUi(self, ScopeQuestion: QDialog) -> None:
        if not ScopeQuestion.objectName():
            ScopeQuestion.setObjectName(u"ScopeQuestion")
        self.outer_layout = QVBoxLayout(ScopeQuestion)
        self.outer_layout.setObjectName(u"outer_layout")
        self.question = QLabel(ScopeQuestion)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.PlainText)
        self.question.setWordWrap(True)
        self.question.setProperty(u"role", u"title")

        self.outer_layout.addWidget(self.question)

        self.title = QLabel(ScopeQuestion)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.title)

        self.this_button = QCommandLinkButton(ScopeQuestion)
        self.this_button.setObjectName(u"this_button")

        self.outer_layout.addWidget(self.this_button)

        self.following_button = QCommandLinkButton(ScopeQuestion)
        self.following_button.setObjectName(u"following_button")

        self.outer_layout.addWidget(self.following_button)

        self.all_button = QCommandLinkButton(ScopeQuestion)
        self.all_button.setObjectName(u"all_button")

        self.outer_layout.addWidget(self.all_button)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ScopeQuestion)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(True)

        self.buttons_layout.addWidget(self.cancel_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(ScopeQuestion)

        QMetaObject.connectSlotsByName(ScopeQuestion)
    # setupUi

    def retranslateUi(self, ScopeQuestion: QDialog) -> None:
        self.cancel_button.setText(QCoreApplication.translate("ScopeQuestion", u"Cancel", None))
        pass
    # retranslateUi
