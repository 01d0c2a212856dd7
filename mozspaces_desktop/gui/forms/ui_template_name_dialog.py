"""Compiled from ui/template_name_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_TemplateNameDialog(object):
    def setupUi(self, TemplateNameDialog: QDialog) -> None:
        if not TemplateNameDialog.objectName():
            TemplateNameDialog.setObjectName(u"TemplateNameDialog")
        self.outer_layout = QVBoxLayout(TemplateNameDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.name_label = QLabel(TemplateNameDialog)
        self.name_label.setObjectName(u"name_label")

        self.outer_layout.addWidget(self.name_label)

        self.name = QLineEdit(TemplateNameDialog)
        self.name.setObjectName(u"name")

        self.outer_layout.addWidget(self.name)

        self.problem = QLabel(TemplateNameDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.PlainText)
        self.problem.setProperty(u"role", u"error")

        self.outer_layout.addWidget(self.problem)

        self.hint = QLabel(TemplateNameDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.hint)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(TemplateNameDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(TemplateNameDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.outer_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TemplateNameDialog)

        self.save_button.setDefault(True)


        QMetaObject.connectSlotsByName(TemplateNameDialog)
    # setupUi

    def retranslateUi(self, TemplateNameDialog: QDialog) -> None:
        TemplateNameDialog.setWindowTitle(QCoreApplication.translate("TemplateNameDialog", u"Save as template", None))
        self.name_label.setText(QCoreApplication.translate("TemplateNameDialog", u"&Name of the template", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("TemplateNameDialog", u"Name of the template", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("TemplateNameDialog", u"It keeps everything of the event but its day. New events start from it with \u201cNew from template\u201d.", None))
        self.cancel_button.setText(QCoreApplication.translate("TemplateNameDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("TemplateNameDialog", u"Save template", None))
    # retranslateUi
