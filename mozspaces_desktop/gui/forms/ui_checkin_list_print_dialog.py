"""Compiled from ui/checkin_list_print_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_DoorListDialog(object):
    def setupUi(self, DoorListDialog: QDialog) -> None:
        if not DoorListDialog.objectName():
            DoorListDialog.setObjectName(u"DoorListDialog")
        self.outer_layout = QVBoxLayout(DoorListDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.body_layout = QHBoxLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.choices_layout = QVBoxLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.about = QLabel(DoorListDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.about)

        self.paper_label = QLabel(DoorListDialog)
        self.paper_label.setObjectName(u"paper_label")

        self.choices_layout.addWidget(self.paper_label)

        self.paper = QComboBox(DoorListDialog)
        self.paper.setObjectName(u"paper")

        self.choices_layout.addWidget(self.paper)

        self.ticket_ends = QCheckBox(DoorListDialog)
        self.ticket_ends.setObjectName(u"ticket_ends")

        self.choices_layout.addWidget(self.ticket_ends)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_layout.addItem(self.choices_spacer)

        self.pages = QLabel(DoorListDialog)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.pages)


        self.body_layout.addLayout(self.choices_layout)

        self.preview = QLabel(DoorListDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setAlignment(Qt.AlignCenter)

        self.body_layout.addWidget(self.preview)


        self.outer_layout.addLayout(self.body_layout)

        self.buttons = QDialogButtonBox(DoorListDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DoorListDialog)
        self.buttons.rejected.connect(DoorListDialog.reject)

        QMetaObject.connectSlotsByName(DoorListDialog)
    # setupUi

    def retranslateUi(self, DoorListDialog: QDialog) -> None:
        DoorListDialog.setWindowTitle(QCoreApplication.translate("DoorListDialog", u"Print the list", None))
        self.about.setText(QCoreApplication.translate("DoorListDialog", u"If the laptop fails, go on with this list. Enter it afterwards with \u201cEnter a paper list\u201d.", None))
        self.paper_label.setText(QCoreApplication.translate("DoorListDialog", u"Pa&per", None))
        self.ticket_ends.setText(QCoreApplication.translate("DoorListDialog", u"Last characters of &tickets", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("DoorListDialog", u"Preview of the first page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
