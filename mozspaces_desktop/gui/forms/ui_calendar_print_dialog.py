"""Compiled from ui/calendar_print_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog: QDialog) -> None:
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        self.outer_layout = QVBoxLayout(PrintDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.body_layout = QHBoxLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.choices_layout = QVBoxLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.what_label = QLabel(PrintDialog)
        self.what_label.setObjectName(u"what_label")

        self.choices_layout.addWidget(self.what_label)

        self.what = QComboBox(PrintDialog)
        self.what.setObjectName(u"what")

        self.choices_layout.addWidget(self.what)

        self.paper_label = QLabel(PrintDialog)
        self.paper_label.setObjectName(u"paper_label")

        self.choices_layout.addWidget(self.paper_label)

        self.paper = QComboBox(PrintDialog)
        self.paper.setObjectName(u"paper")

        self.choices_layout.addWidget(self.paper)

        self.everything = QCheckBox(PrintDialog)
        self.everything.setObjectName(u"everything")

        self.choices_layout.addWidget(self.everything)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_layout.addItem(self.choices_spacer)

        self.pages = QLabel(PrintDialog)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.pages)


        self.body_layout.addLayout(self.choices_layout)

        self.preview = QLabel(PrintDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setAlignment(Qt.AlignCenter)

        self.body_layout.addWidget(self.preview)


        self.outer_layout.addLayout(self.body_layout)

        self.buttons = QDialogButtonBox(PrintDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrintDialog)
        self.buttons.rejected.connect(PrintDialog.reject)

        QMetaObject.connectSlotsByName(PrintDialog)
    # setupUi

    def retranslateUi(self, PrintDialog: QDialog) -> None:
        PrintDialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"Print", None))
        self.what_label.setText(QCoreApplication.translate("PrintDialog", u"&What", None))
        self.paper_label.setText(QCoreApplication.translate("PrintDialog", u"Pa&per", None))
        self.everything.setText(QCoreApplication.translate("PrintDialog", u"Private events and &drafts, too", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Preview of the first page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
