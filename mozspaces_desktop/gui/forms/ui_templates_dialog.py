"""Compiled from ui/templates_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_TemplatesDialog(object):
    def setupUi(self, TemplatesDialog: QDialog) -> None:
        if not TemplatesDialog.objectName():
            TemplatesDialog.setObjectName(u"TemplatesDialog")
        self.outer_layout = QVBoxLayout(TemplatesDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.templates = QListWidget(TemplatesDialog)
        self.templates.setObjectName(u"templates")

        self.outer_layout.addWidget(self.templates)

        self.problem = QLabel(TemplatesDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.PlainText)
        self.problem.setProperty(u"role", u"error")

        self.outer_layout.addWidget(self.problem)

        self.hint = QLabel(TemplatesDialog)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"muted")

        self.outer_layout.addWidget(self.hint)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.rename_button = QPushButton(TemplatesDialog)
        self.rename_button.setObjectName(u"rename_button")
        self.rename_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.rename_button)

        self.delete_button = QPushButton(TemplatesDialog)
        self.delete_button.setObjectName(u"delete_button")
        self.delete_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(TemplatesDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.close_button)


        self.outer_layout.addLayout(self.buttons_layout)


        self.retranslateUi(TemplatesDialog)

        QMetaObject.connectSlotsByName(TemplatesDialog)
    # setupUi

    def retranslateUi(self, TemplatesDialog: QDialog) -> None:
        TemplatesDialog.setWindowTitle(QCoreApplication.translate("TemplatesDialog", u"Templates of events", None))
#if QT_CONFIG(accessibility)
        self.templates.setAccessibleName(QCoreApplication.translate("TemplatesDialog", u"Templates of events", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("TemplatesDialog", u"Events that were made from a template stay as they are.", None))
        self.rename_button.setText(QCoreApplication.translate("TemplatesDialog", u"&Rename", None))
#if QT_CONFIG(tooltip)
        self.rename_button.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Rename (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.delete_button.setText(QCoreApplication.translate("TemplatesDialog", u"&Delete", None))
#if QT_CONFIG(tooltip)
        self.delete_button.setToolTip(QCoreApplication.translate("TemplatesDialog", u"Delete (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.close_button.setText(QCoreApplication.translate("TemplatesDialog", u"Close", None))
    # retranslateUi
