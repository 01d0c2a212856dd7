"""Compiled from ui/dashboard_dialog.ui by packaging/forms.py: change the form, not this file."""

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_DashboardDialog(object):
    def setupUi(self, DashboardDialog: QDialog) -> None:
        if not DashboardDialog.objectName():
            DashboardDialog.setObjectName(u"DashboardDialog")
        self.outer_layout = QVBoxLayout(DashboardDialog)
        self.outer_layout.setObjectName(u"outer_layout")
        self.body_layout = QHBoxLayout()
        self.body_layout.setObjectName(u"body_layout")
        self.choices_layout = QVBoxLayout()
        self.choices_layout.setObjectName(u"choices_layout")
        self.title = QLabel(DashboardDialog)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.choices_layout.addWidget(self.title)

        self.explanation = QLabel(DashboardDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.explanation)

        self.paper_label = QLabel(DashboardDialog)
        self.paper_label.setObjectName(u"paper_label")

        self.choices_layout.addWidget(self.paper_label)

        self.paper = QComboBox(DashboardDialog)
        self.paper.setObjectName(u"paper")

        self.choices_layout.addWidget(self.paper)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choices_layout.addItem(self.choices_spacer)

        self.pages = QLabel(DashboardDialog)
        self.pages.setObjectName(u"pages")
        self.pages.setProperty(u"role", u"muted")

        self.choices_layout.addWidget(self.pages)


        self.body_layout.addLayout(self.choices_layout)

        self.preview = QLabel(DashboardDialog)
        self.preview.setObjectName(u"preview")
        self.preview.setAlignment(Qt.AlignCenter)

        self.body_layout.addWidget(self.preview)


        self.outer_layout.addLayout(self.body_layout)

        self.buttons = QDialogButtonBox(DashboardDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.Cancel)

        self.outer_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DashboardDialog)
        self.buttons.rejected.connect(DashboardDialog.reject)

        QMetaObject.connectSlotsByName(DashboardDialog)
    # setupUi

    def retranslateUi(self, DashboardDialog: QDialog) -> None:
        DashboardDialog.setWindowTitle(QCoreApplication.translate("DashboardDialog", u"Export PDF", None))
        self.explanation.setText(QCoreApplication.translate("DashboardDialog", u"The figures, the charts and the tables of the tab, and what they mean. Nobody is named.", None))
        self.paper_label.setText(QCoreApplication.translate("DashboardDialog", u"Pa&per", None))
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("DashboardDialog", u"Preview of the first page", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
